using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Finding;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Catalogue;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Components.Finding;

/// <summary>The choices of every facet in their order and words. Where there is nothing to choose, nothing is offered.</summary>
public sealed class FacetChoices(PublicRegister register, ReferenceBook book)
{
    public async Task<IReadOnlyList<FacetChoice>> RunAsync(FacetCounts counts, IReadOnlyCollection<Guid>? scope, ListFilter asked, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(asked);
        FacetChoice[] all =
        [
            Choice(Facet.Organ, "全部机构", await OrgansAsync(counts.Organs, asked, ct), asked),
            Choice(Facet.Theme, "全部主题", Terms(book.Themes.Where(term => term.Code.EndsWith("00", StringComparison.Ordinal)), counts.Themes, code => code[..FacetCellQueries.ThemeLevel]), asked),
            Choice(Facet.Year, "全部年份", Years(counts.Years, asked), asked),
            Choice(Facet.Stage, "全部", await StagesAsync(counts.Columns, scope, ct), asked),
            Choice(Facet.Genre, "全部体裁", Terms(book.Genres, counts.Genres, code => code), asked),
            Choice(Facet.Audience, "全部对象", Terms(book.Audiences, counts.Audiences, code => code), asked),
            Choice(Facet.Validity, "全部", Enum.GetValues<Validity>().Select(one => (ListFilter.NameOf(one), one.Label, counts.Validities.GetValueOrDefault(one))), asked),
        ];

        return [.. all.Where(choice => choice.IsChosen || choice.Items.Count > 2)];
    }

    private static FacetChoice Choice(Facet facet, string everything, IEnumerable<(string Value, string Label, int Count)> offered, ListFilter asked)
    {
        var chosen = asked.ValueOf(facet);
        List<SelectListItem> items = [.. offered.Where(one => one.Count > 0 || IsChosen(one.Value)).Select(one => new SelectListItem($"{one.Label}（{one.Count}）", one.Value, IsChosen(one.Value)))];
        if (chosen is not null && !items.Exists(item => item.Selected))
        {
            items.Add(new(chosen, chosen, true));
        }

        return new(facet, ListFilter.NameOf(facet), facet.Label, [new(everything, ""), .. items]);

        bool IsChosen(string value) => string.Equals(value, chosen, StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<(string Value, string Label, int Count)> Terms(IEnumerable<Term> terms, IReadOnlyDictionary<string, int> counts, Func<string, string> keyOf) =>
        terms.Select(term => (term.Code, term.Label, counts.GetValueOrDefault(keyOf(term.Code))));

    private async Task<IEnumerable<(string, string, int)>> OrgansAsync(IReadOnlyDictionary<Guid, int> counts, ListFilter asked, CancellationToken ct)
    {
        var organs = await register.OrganListAsync(ct);
        return organs.Where(organ => counts.ContainsKey(organ.Id) || organ.Key == asked.Organ).Select(organ => (organ.Key, organ.Name, counts.GetValueOrDefault(organ.Id)));
    }

    private async Task<IEnumerable<(string, string, int)>> StagesAsync(IReadOnlyDictionary<Guid, int> counts, IReadOnlyCollection<Guid>? scope, CancellationToken ct)
    {
        var staged = (await register.ColumnListAsync(ct)).Where(column => column.Stage is not null);
        var within = staged.Where(column => scope is null || scope.Contains(column.Id)).ToLookup(column => column.Stage!.Value, column => counts.GetValueOrDefault(column.Id));

        return Enum.GetValues<OpenStage>().Select(stage => (ListFilter.NameOf(stage), stage.Label, within[stage].Sum()));
    }

    private static IEnumerable<(string, string, int)> Years(IReadOnlyDictionary<int, int> counts, ListFilter asked)
    {
        var years = int.TryParse(asked.Year, NumberStyles.None, CultureInfo.InvariantCulture, out var chosen) ? counts.Keys.Append(chosen).Distinct() : counts.Keys;
        return years.OrderDescending().Select(year => (year.ToString(CultureInfo.InvariantCulture), $"{year}年", counts.GetValueOrDefault(year)));
    }
}
