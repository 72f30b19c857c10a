using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Search;
using TengchongPortal.Search.Highlighting;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Records;

namespace TengchongPortal.Web.Citizens.Finding.Results;

/// <summary>Asks the index, and the register again about everything it names: what was withdrawn a moment ago is not shown.</summary>
public sealed class SearchQuery(AskIndex ask, PublicRegister register, SearchGroups groups, DrawLines lines, TimeProvider clock)
{
    public async Task<SearchPage> RunAsync(SearchForm asked, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var today = ChinaTime.DayOf(clock.GetUtcNow());
        if (ask.Of(index => index.Find(asked.Wish(today))) is not { } found)
        {
            return new() { Asked = asked, CanFind = false };
        }

        var (choices, chips) = await groups.OfAsync(asked, found, ct);
        return new()
        {
            Asked = asked,
            IsIncomplete = !ask.IsWhole,
            Total = found.Total,
            IsMore = found.IsMore,
            Answered = found.Answered,
            WasCut = found.WasCut,
            Also = found.Also,
            DidYouMean = found.DidYouMean is { } other ? new(other, asked.With(PublicAddresses.Search, "q", other)) : null,
            Organ = found.Recognised.Organ is { } key ? await OrganAsync(key, ct) : null,
            Hits = await HitsAsync(found.Hits, today, ct),
            Groups = choices,
            Chips = chips,
            Previous = asked.PageBefore(PublicAddresses.Search),
            Next = found.Next is { } next ? asked.NextPage(PublicAddresses.Search, next) : null,
        };
    }

    /// <summary>An organ that was merged is read at the list of what it published.</summary>
    private async Task<Crumb?> OrganAsync(string key, CancellationToken ct) =>
        await register.Organs.SingleOrDefaultAsync(organ => organ.Key == key, ct) is { } organ ? new(organ.Name, (await register.SuccessionAsync(ct)).AddressOf(organ)) : null;

    private async Task<IReadOnlyList<SearchHit>> HitsAsync(IReadOnlyList<FoundHit> hits, DateOnly today, CancellationToken ct)
    {
        var ids = hits.Select(hit => hit.RecordId).ToList();
        var records = await register.Records.Where(record => ids.Contains(record.DocumentId)).Glimpses().ToDictionaryAsync(record => record.DocumentId, ct);
        var explained = await ExplainedAsync(ids, ct);
        var changed = await lines.ChangedAsync(records.Values, ct);
        return
        [
            .. hits.Where(hit => records.ContainsKey(hit.RecordId)).Select(hit => HitOf(hit, records[hit.RecordId], changed[hit.RecordId], today) with { Interpretations = [.. explained[hit.RecordId]] }),
        ];
    }

    private static SearchHit HitOf(FoundHit hit, RecordGlimpse record, IEnumerable<ChangedSource> changed, DateOnly today) =>
        new(record.DocumentId, RecordLines.Of(record, today, changed), TitleOf(hit, record.Title), hit.Passages, record.ColumnName, record.DocumentNumber, hit.HasUnreadFiles);

    /// <summary>A title that has changed since is shown as it is now.</summary>
    private static ImmutableArray<TextPart> TitleOf(FoundHit hit, string title) =>
        string.Concat(hit.Title.Select(part => part.Text)) == title ? hit.Title : [new(title, false)];

    private async Task<ILookup<Guid, Crumb>> ExplainedAsync(List<Guid> policies, CancellationToken ct)
    {
        var links = await register.Relations.Where(link => link.Kind == RelationKind.Interprets && link.Record.Visibility == PublicVisibility.Shown && policies.Contains(link.ToDocumentId))
            .OrderBy(link => link.RecordSequence)
            .Select(link => new { link.ToDocumentId, link.FromDocumentId, link.Record.Title })
            .ToListAsync(ct);
        return links.ToLookup(link => link.ToDocumentId, link => new Crumb(link.Title, PublicAddresses.Record(link.FromDocumentId)));
    }
}
