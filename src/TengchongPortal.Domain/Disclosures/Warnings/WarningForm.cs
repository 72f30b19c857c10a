using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Disclosures.Warnings;

/// <summary>
/// A warning form (预警信息样表): a text with four blanks that passed route A beforehand. Whoever fills it in chooses and writes nothing, so the same
/// choices always make the same warning, and what a warning was made of can be computed again at any time.
/// </summary>
/// <param name="DocumentId">The document of the form.</param>
/// <param name="Hash">Hash of the signed text.</param>
public sealed partial record WarningForm(Guid DocumentId, string Hash, RevisionText Text)
{
    /// <summary>The route that a form must have passed.</summary>
    public const string Route = "A";

    /// <summary>Longest value of a list; a form leaves room for it.</summary>
    public const int ValueMaxLength = 30;

    private const string Kind = "〔种类〕", Place = "〔地点〕", Time = "〔时间〕", Phone = "〔电话〕";

    private static readonly ImmutableArray<string> _blanks = [Kind, Place, Time, Phone];

    /// <summary>Whether the text passed route A beforehand: every gate of that route is signed on it. A form that came in by a batch passed nothing.</summary>
    public static bool HasPassed(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return edition.Plan is { Key: Route } && !edition.UnsignedGates.Any();
    }

    /// <summary>The warning that the choices make of this form.</summary>
    /// <param name="columnId">Where warnings are published.</param>
    /// <param name="day">The day on which it is filled in.</param>
    public RevisionText Fill(WarningFilling chosen, Guid columnId, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(chosen);
        string Filled(string text) => text
            .Replace(Kind, chosen.Kind, StringComparison.Ordinal)
            .Replace(Place, chosen.Place, StringComparison.Ordinal)
            .Replace(Time, WarningTimes.Words(chosen.Time), StringComparison.Ordinal)
            .Replace(Phone, chosen.Phone, StringComparison.Ordinal);
        return new()
        {
            Title = Filled(Text.Title),
            Summary = Filled(Text.Summary),
            Body = Filled(Text.Body),
            Keywords = Filled(Text.Keywords),
            Format = Text.Format,
            ColumnId = columnId,
            MadeOn = day,
            Theme = Text.Theme,
            Genre = Text.Genre,
            Audience = Text.Audience,
            NamedOrgans = Text.NamedOrgans,
            Flags = Text.Flags,
            Relations = [new(RelationKind.FilledFrom, DocumentId)],
            Filling = chosen with { FormHash = Hash },
        };
    }

    /// <summary>What keeps a text from being a warning form.</summary>
    public static IEnumerable<Refusal> Faults(RevisionText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] filled = [text.Title, text.Summary, text.Body, text.Keywords];
        var missing = _blanks.Where(blank => !(text.Title + text.Body).Contains(blank, StringComparison.Ordinal)).ToList();
        var strange = Blank().Matches(string.Join('\n', filled)).Select(match => match.Value).Except(_blanks).ToList();
        return new[]
        {
            missing.Count == 0 ? null : new Refusal("warning.placeholders", $"预警样表的标题或者正文须留出{string.Join("、", missing)}，各至少一处。"),
            strange.Count == 0 ? null : new Refusal("warning.placeholders", $"预警样表只能留〔种类〕〔地点〕〔时间〕〔电话〕四种空，不能有{string.Join("、", strange)}。"),
            text.Files.IsEmpty ? null : new Refusal("warning.files", "预警样表不能带附件：发布时只填四项，不再核对附件。"),
            FitsIn(text.Title, RevisionText.TitleMaxLength) && FitsIn(text.Summary, RevisionText.SummaryMaxLength) ? null : new Refusal("warning.length", "预警样表的标题或者内容概述填好以后会超过长度，请改短。"),
        }.OfType<Refusal>();
    }

    private static bool FitsIn(string text, int most) => text.Length + (Blank().Count(text) * ValueMaxLength) <= most;

    /// <summary>Words between the brackets; the year of a document number is made of digits.</summary>
    [GeneratedRegex(@"〔(?!\d+〕)[^〔〕]*〕")]
    private static partial Regex Blank();
}
