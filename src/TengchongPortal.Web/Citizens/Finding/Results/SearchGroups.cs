using System.Collections.Immutable;
using System.Globalization;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Catalogue;
using TengchongPortal.Search;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.Finding.Results;

/// <summary>Puts the counted values of a result into words.</summary>
public sealed class SearchGroups(PublicRegister register, ReferenceBook book)
{
    private static readonly SearchFacet[] _order =
        [SearchFacet.Organ, SearchFacet.Column, SearchFacet.Year, SearchFacet.Type, SearchFacet.Theme, SearchFacet.Validity, SearchFacet.Stage, SearchFacet.Files, SearchFacet.Genre, SearchFacet.Audience];

    private Dictionary<string, string>? _organs;
    private Dictionary<string, string>? _columns;

    /// <summary>Groups with a choice left in them, and what is chosen already.</summary>
    public async Task<(IReadOnlyList<SearchGroup> Groups, IReadOnlyList<Crumb> Chips)> OfAsync(SearchForm asked, FoundRecords found, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(found);
        _organs ??= (await register.OrganListAsync(ct)).ToDictionary(organ => organ.Key, organ => organ.Name);
        _columns ??= (await register.ColumnListAsync(ct)).ToDictionary(column => column.Key, column => column.Name);
        return (
            [.. _order.Where(facet => asked.ValueOf(facet) is null).Select(facet => GroupOf(facet, asked, found.Facets.GetValueOrDefault(facet))).Where(group => group.Choices.Count > 1)],
            [.. DaysOf(asked), .. _order.Where(facet => asked.ValueOf(facet) is not null).Select(facet => new Crumb($"{facet.Label}：{LabelOf(facet, asked.ValueOf(facet)!)}", asked.With(PublicAddresses.Search, SearchForm.NameOf(facet), null)))]);
    }

    private static IEnumerable<Crumb> DaysOf(SearchForm asked) =>
        asked.Period.IsAll ? [] : [new($"发布日期：{asked.Period.Label}", asked.Within(PublicAddresses.Search, default))];

    private SearchGroup GroupOf(SearchFacet facet, SearchForm asked, ImmutableArray<FacetCount> counts)
    {
        var offered = counts.IsDefault ? [] : counts.Where(count => count.Count > 0 && count.Value.Length > 0);
        var ordered = facet == SearchFacet.Year ? offered.OrderByDescending(count => count.Value, StringComparer.Ordinal) : offered;
        return new(facet.Label, [.. ordered.Select(count => new SearchChoice(LabelOf(facet, count.Value), count.Count, asked.With(PublicAddresses.Search, SearchForm.NameOf(facet), count.Value)))]);
    }

    private static T? Member<T>(string value) where T : struct, Enum => Enum.TryParse<T>(value, ignoreCase: true, out var member) && Enum.IsDefined(member) ? member : null;

    private string LabelOf(SearchFacet facet, string value) => facet switch
    {
        SearchFacet.Organ => _organs!.GetValueOrDefault(value, value),
        SearchFacet.Column => _columns!.GetValueOrDefault(value, value),
        SearchFacet.Theme => book.ThemeLabel($"{value}00"),
        SearchFacet.Year => string.Create(CultureInfo.InvariantCulture, $"{value}年"),
        SearchFacet.Type => book.Contracts.Find(value)?.Name ?? value,
        SearchFacet.Stage => Member<OpenStage>(value)?.Label ?? value,
        SearchFacet.Genre => book.GenreLabel(value),
        SearchFacet.Audience => book.Audiences.FirstOrDefault(term => term.Code == value)?.Label ?? value,
        SearchFacet.Files => Member<FileFacet>(value)?.Label ?? value,
        SearchFacet.Validity => Member<Validity>(value)?.Label ?? value,
    };
}
