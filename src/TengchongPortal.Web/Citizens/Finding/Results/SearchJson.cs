using TengchongPortal.Search.Highlighting;
using TengchongPortal.Web.Citizens.Finding.Leads;
using TengchongPortal.Web.Components.Times;

namespace TengchongPortal.Web.Citizens.Finding.Results;

/// <summary>The result for machines; its shape is described in <c>docs/api.md</c> and only ever grows.</summary>
public sealed record SearchJson(string Query, int Total, bool More, bool Complete, string? DidYouMean, string? Previous, string? Next, IReadOnlyList<SearchJson.Record> Records, IReadOnlyList<SearchJson.Group> Facets, IReadOnlyList<NumberLead> NearNumbers)
{
    public static SearchJson Of(SearchPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new(
            page.Asked.Words,
            page.Total,
            page.IsMore,
            page is { CanFind: true, IsIncomplete: false, IsLoose: false },
            page.Leads.DidYouMean?.Label,
            InJson(page.Previous),
            InJson(page.Next),
            [.. page.Hits.Select(hit => new Record(hit.Line.Title, hit.Line.Address, hit.Line.Organ, hit.Line.PublishedOn is { } day ? ChinaClock.Day(day) : null, hit.Column, hit.DocumentNumber, hit.Line.Mark, [.. hit.Passages.Select(passage => Text(passage.Parts))]))],
            [.. page.Groups.Select(group => new Group(group.Label, [.. group.Choices.Select(choice => new Value(choice.Label, choice.Count, InJson(choice.Address)!))]))],
            page.Leads.Numbers);
    }

    private static string Text(IEnumerable<TextPart> parts) => string.Concat(parts.Select(part => part.Text));

    private static string? InJson(string? address) => address?.Replace("/search?", "/search.json?", StringComparison.Ordinal);

    public sealed record Record(string Title, string Address, string? Organ, string? PublishedOn, string Column, string? DocumentNumber, string? Mark, IReadOnlyList<string> Passages);

    public sealed record Group(string Label, IReadOnlyList<Value> Values);

    public sealed record Value(string Label, int Count, string Address);
}
