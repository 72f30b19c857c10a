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
public sealed class FindRecords(PublicRegister register, ReadFilter reading, FacetChoices choices, OrganRelations relations, DrawLines lines)
{
    public const int PageSize = 20;

    /// <param name="among">What the list could show at all; null for everything that is shown.</param>
    /// <param name="scope">The columns of the page; null for all.</param>
    /// <param name="address">Where the list stands; there is one list at it, and the number of such places is bounded.</param>
    /// <param name="asked">What the reader asks of it.</param>
    /// <exception cref="RuleBrokenException">Something that was asked is no question.</exception>
    /// <exception cref="MissingException">Something that was asked does not exist.</exception>
    public async Task<FoundList> RunAsync(RecordPool? among, IReadOnlyCollection<Guid>? scope, string address, ListFilter asked, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var filter = await reading.RunAsync(asked, scope, ct);
        var list = await FrameAsync(among, filter, address, asked, ct);
        var stretch = list.Count == 0 ? RecordStretch.Nothing : await (among?.Records ?? register.Records).Fitting(filter).StretchAsync(asked.AfterKey, asked.BeforeKey, PageSize, ct);

        return list with
        {
            Chips = ChipsOf(list),
            Kin = await relations.RunAsync(filter.OrganId, ct),
            Lines = await lines.RunAsync(stretch.Lines, filter.Today, ct),
            Previous = stretch.Previous is { } first ? asked.Address(address, before: first) : null,
            Next = stretch.Next is { } last ? asked.Address(address, after: last) : null,
        };
    }

    /// <summary>The form of the list with what was typed and no lines: where that was refused, or where no lines are shown.</summary>
    public Task<FoundList> UnlistedAsync(RecordPool? among, IReadOnlyCollection<Guid>? scope, string address, ListFilter asked, CancellationToken ct) =>
        FrameAsync(among, reading.Nothing(scope), address, asked, ct);

    /// <summary>Of a whole list, at any page, counts and choices are the same for every reader.</summary>
    private async Task<FoundList> FrameAsync(RecordPool? among, RecordFilter filter, string address, ListFilter asked, CancellationToken ct)
    {
        var narrowing = asked.IsWhole ? await register.KeptAsync($"narrowing of {address}", token => NarrowingAsync(among, filter, asked, token), ct) : await NarrowingAsync(among, filter, asked, ct);
        return new()
        {
            Address = address,
            Asked = asked,
            Count = narrowing.Counts.Total,
            OfColumns = filter.OfStage is { } stage ? narrowing.Counts.Columns.Where(column => stage.Contains(column.Key)).ToDictionary() : narrowing.Counts.Columns,
            Choices = narrowing.Choices,
            Pieces = asked.IsWhole ? narrowing.Pieces : null,
        };
    }

    private async Task<Narrowing> NarrowingAsync(RecordPool? among, RecordFilter filter, ListFilter asked, CancellationToken ct)
    {
        var counted = await CountAsync(among, filter, ct);
        return new(counted, await choices.RunAsync(counted, filter.Scope, asked, ct));
    }

    /// <summary>All that is shown is counted already, and what a list could show is counted once for all readers; only words of titles are counted for each question.</summary>
    private async Task<FacetCounts> CountAsync(RecordPool? among, RecordFilter filter, CancellationToken ct) => (filter.TitleWords.IsEmpty, among) switch
    {
        (false, _) => await (among?.Records ?? register.Records).FacetCountsAsync(filter, ct),
        (true, null) => (await register.CountsAsync(ct)).Facets(filter),
        (true, { } pool) => FacetCounts.Of(await register.KeptAsync($"cells of {pool.Name}", token => pool.Records.CellsAsync(filter.Today, token), ct), filter),
    };

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
