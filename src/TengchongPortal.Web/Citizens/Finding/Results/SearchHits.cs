using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Data.Reference;
using TengchongPortal.Search;
using TengchongPortal.Search.Highlighting;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Records;

namespace TengchongPortal.Web.Citizens.Finding.Results;

/// <summary>Asks the register again about everything that the index found: what was withdrawn a moment ago is not shown.</summary>
public sealed class SearchHits(PublicRegister register, ReferenceBook book, DrawLines lines)
{
    /// <param name="known">Records that stand as the index knows them; of others nothing is shown that it says.</param>
    public async Task<IReadOnlyList<SearchHit>> OfAsync(IReadOnlyList<FoundHit> hits, IReadOnlySet<Guid> known, DateOnly today, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(known);
        var ids = hits.Select(hit => hit.RecordId).ToList();
        var records = await register.Records.Where(record => ids.Contains(record.DocumentId)).Glimpses().ToDictionaryAsync(record => record.DocumentId, ct);
        var explained = await ExplainedAsync(ids, ct);
        var changed = await lines.ChangedAsync(records.Values, ct);
        return
        [
            .. from hit in hits
               where records.ContainsKey(hit.RecordId)
               let told = known.Contains(hit.RecordId) ? hit : hit with { Passages = [], HasUnreadFiles = false, HasCutFiles = false }
               select HitOf(told, records[hit.RecordId], changed[hit.RecordId], today) with { Interpretations = [.. explained[hit.RecordId]] },
        ];
    }

    private static SearchHit HitOf(FoundHit hit, RecordGlimpse record, IEnumerable<ChangedSource> changed, DateOnly today) =>
        new(record.DocumentId, RecordLines.Of(record, today, changed), TitleOf(hit, record.Title), hit.Passages, record.ColumnName, record.DocumentNumber, hit.HasUnreadFiles) { HasCutFiles = hit.HasCutFiles };

    /// <summary>A title that has changed since is shown as it is now.</summary>
    private static ImmutableArray<TextPart> TitleOf(FoundHit hit, string title) =>
        string.Concat(hit.Title.Select(part => part.Text)) == title ? hit.Title : [new(title, false)];

    private async Task<ILookup<Guid, Crumb>> ExplainedAsync(List<Guid> policies, CancellationToken ct)
    {
        var links = await register.Relations.Explaining(book.Contracts).Among(link => link.ToDocumentId, policies)
            .OrderBy(link => link.RecordSequence)
            .Select(link => new { link.ToDocumentId, link.FromDocumentId, link.Record.Title })
            .ToListAsync(ct);
        return links.ToLookup(link => link.ToDocumentId, link => new Crumb(link.Title, PublicAddresses.Record(link.FromDocumentId)));
    }
}
