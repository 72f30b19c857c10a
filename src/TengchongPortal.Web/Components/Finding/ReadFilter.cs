using System.Collections.Immutable;
using System.Globalization;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Finding;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Catalogue;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Components.Finding;

/// <summary>Understands what a reader asked of a list, or says what is wrong with it.</summary>
public sealed class ReadFilter(PublicRegister register, ReferenceBook book, WordFolding folding, TimeProvider clock)
{
    private const string TitleRule = "content.title-words", YearRule = "content.year", StageRule = "content.stage", ValidityRule = "content.validity";

    public const int MostLetters = 60, MostWords = 6;

    /// <summary>The field that a refusal speaks of.</summary>
    public static string FieldOf(string rule) => rule switch
    {
        TitleRule => "title",
        YearRule => "year",
        StageRule => "stage",
        ValidityRule => "validity",
        _ => "",
    };

    /// <summary>Nothing asked yet, within the columns of a page.</summary>
    public RecordFilter Nothing(IReadOnlyCollection<Guid>? scope) => new() { Today = ChinaTime.DayOf(clock.GetUtcNow()), Scope = scope };

    /// <exception cref="RuleBrokenException"><c>content.title-words</c>, <c>content.year</c>, <c>content.stage</c>, <c>content.validity</c>.</exception>
    /// <exception cref="MissingException">No such organ, theme, genre or audience.</exception>
    public async Task<RecordFilter> RunAsync(ListFilter asked, IReadOnlyCollection<Guid>? scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return Nothing(scope) with
        {
            TitleWords = WordsOf(asked.Title),
            Year = YearOf(asked.ValueOf(Facet.Year)),
            Validity = Member<Validity>(asked.ValueOf(Facet.Validity), ValidityRule, "有效性只能从列表中选择。"),
            OfStage = Member<OpenStage>(asked.ValueOf(Facet.Stage), StageRule, "五公开只能从列表中选择。") is { } stage ? await ColumnsAsync(stage, ct) : null,
            OrganId = asked.ValueOf(Facet.Organ) is { } organ ? await OrganAsync(organ, ct) : null,
            Theme = Known(asked.ValueOf(Facet.Theme), book.Themes.Where(term => term.Code.EndsWith("00", StringComparison.Ordinal)))?[..FacetCellQueries.ThemeLevel],
            Genre = Known(asked.ValueOf(Facet.Genre), book.Genres),
            Audience = Known(asked.ValueOf(Facet.Audience), book.Audiences),
        };
    }

    private ImmutableArray<string> WordsOf(string? typed)
    {
        var words = folding.WordsOf(typed);
        return words.Length <= MostWords && words.Sum(word => word.Length) <= MostLetters
            ? words
            : throw new RuleBrokenException(TitleRule, $"标题中的词最多{MostWords}个，合计不超过{MostLetters}个字。");
    }

    private static int? YearOf(string? typed) => typed is null ? null
        : int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 9000 ? year
        : throw new RuleBrokenException(YearRule, "年份应当是四位数字，例如 2019。");

    private static T? Member<T>(string? typed, string rule, string sentence) where T : struct, Enum => typed is null ? null
        : Enum.TryParse<T>(typed, ignoreCase: true, out var member) && Enum.IsDefined(member) && !char.IsDigit(typed[0]) ? member
        : throw new RuleBrokenException(rule, sentence);

    private static string? Known(string? code, IEnumerable<Term> terms) =>
        code is null || terms.Any(term => term.Code == code) ? code : throw new MissingException("term");

    private async Task<Guid> OrganAsync(string key, CancellationToken ct) =>
        ((await register.OrganListAsync(ct)).SingleOrDefault(organ => organ.Key == key) ?? throw new MissingException("organ")).Id;

    private async Task<IReadOnlyCollection<Guid>> ColumnsAsync(OpenStage stage, CancellationToken ct) =>
        [.. (await register.ColumnListAsync(ct)).Where(column => column.Stage == stage).Select(column => column.Id)];
}
