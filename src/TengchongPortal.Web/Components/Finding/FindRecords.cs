using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Finding;
using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Domain.Catalogue;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Components.Records;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Components.Finding;

/// <summary>Lists what fits, and counts what every further choice would leave.</summary>
public sealed class FindRecords(ReadFilter reading, FacetChoices choices, OrganRelations relations)
{
    public const int PageSize = 20;

    /// <param name="records">What the list could show at all.</param>
    /// <param name="scope">The columns of the page; null for all.</param>
    /// <param name="address">Where the list stands.</param>
    /// <param name="asked">What the reader asks of it.</param>
    /// <exception cref="RuleBrokenException">Something that was asked is no question.</exception>
    /// <exception cref="MissingException">Something that was asked does not exist.</exception>
    public async Task<FoundList> RunAsync(IQueryable<PublicRecord> records, IReadOnlyCollection<Guid>? scope, string address, ListFilter asked, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var filter = await reading.RunAsync(asked, scope, ct);
        var list = await FrameAsync(records, filter, address, asked, ct);
        var stretch = await records.Fitting(filter).StretchAsync(asked.AfterKey, asked.BeforeKey, PageSize, ct);

        return list with
        {
            Chips = ChipsOf(list),
            Kin = await relations.RunAsync(filter.OrganId, ct),
            Lines = RecordLines.Of(stretch.Lines, filter.Today),
            Previous = stretch.Previous is { } first ? asked.Address(address, before: first) : null,
            Next = stretch.Next is { } last ? asked.Address(address, after: last) : null,
        };
    }

    /// <summary>The form of the list with what was typed, where that was refused.</summary>
    public Task<FoundList> UnreadAsync(IQueryable<PublicRecord> records, IReadOnlyCollection<Guid>? scope, string address, ListFilter asked, CancellationToken ct) =>
        FrameAsync(records, reading.Nothing(scope), address, asked, ct);

    private async Task<FoundList> FrameAsync(IQueryable<PublicRecord> records, RecordFilter filter, string address, ListFilter asked, CancellationToken ct)
    {
        var counted = await records.FacetCountsAsync(filter, ct);
        return new()
        {
            Address = address,
            Asked = asked,
            Count = counted.Total,
            OfColumns = counted.Columns.Where(column => filter.OfStage?.Contains(column.Key) != false).ToDictionary(),
            Choices = await choices.RunAsync(counted, filter.Scope, asked, ct),
        };
    }

    private static IReadOnlyList<FilterChip> ChipsOf(FoundList list)
    {
        var chosen = list.Choices.Select(choice => (choice.Facet, Words: choice.Items.FirstOrDefault(item => item.Selected)?.Text)).Where(one => one.Words is not null)
            .Select(one => new FilterChip($"{one.Facet.Label}：{WithoutCount(one.Words!)}", list.Asked.AddressWithout(list.Address, one.Facet)));
        return list.Asked.ValueOf(Facet.Title) is { } title
            ? [new($"{Facet.Title.Label}“{title}”", list.Asked.AddressWithout(list.Address, Facet.Title)), .. chosen]
            : [.. chosen];
    }

    private static string WithoutCount(string label) => label.LastIndexOf('（') is > 0 and var at ? label[..at] : label;
}
