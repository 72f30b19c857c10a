using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Files.Previews;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Records;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.Disclosures.Parts;

/// <summary>What a record leads to: its attachments, and the public records linked with it from either end (R28).</summary>
public sealed class LinksQuery(PublicRegister register, DrawLines lines)
{
    private const int MostNeighbours = 5;

    public async Task<IReadOnlyList<RecordAttachment>> FilesAsync(FoundRecord found, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(found);
        if (!found.Around.HasFiles)
        {
            return [];
        }

        var files = await register.Files.Where(file => file.RecordSequence == found.Record.Sequence)
            .OrderBy(file => file.Ordinal)
            .Select(file => new { file.FileId, file.Name, file.MediaType, file.Length, file.Sha256 })
            .ToListAsync(ct);

        return [.. files.Select(file => new RecordAttachment(file.Name, PublicAddresses.File(file.FileId, file.Name), file.MediaType, file.Length, file.Sha256) { TextAddress = FilePreviews.Knows(file.MediaType) ? PublicAddresses.FileText(file.FileId) : null })];
    }

    public async Task<IReadOnlyList<RecordLinks>> LinksAsync(FoundRecord found, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(found);
        return found is { Record.IsCurrent: true, Around.HasLinks: true } ? await DrawnAsync(await EndsAsync(found.Record.DocumentId, ct), ct) : [];
    }

    /// <summary>The same for a text that is not out yet: its own links instead of those of the edition in force.</summary>
    public async Task<IReadOnlyList<RecordLinks>> LinksAsync(Guid documentId, IEnumerable<RevisionRelation> links, CancellationToken ct) =>
        await DrawnAsync([.. (await EndsAsync(documentId, ct)).Where(end => end.IsInverse), .. links.Select(link => new LinkEnd(link.Kind, false, link.TargetDocumentId))], ct);

    /// <summary>What the same organ published last in the same column, for whoever reads on.</summary>
    public async Task<IReadOnlyList<RecordLine>> NeighboursAsync(PublicRecord record, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(record);
        var newest = await register.KeptAsync<IReadOnlyList<RecordGlimpse>>($"newest-{record.ColumnId:N}-{record.OrganId:N}", async token =>
            await register.Records.InColumns([record.ColumnId]).OfOrgan(record.OrganId).NewestFirst().Take(MostNeighbours + 1).Glimpses().ToListAsync(token), ct);
        return await lines.RunAsync([.. newest.Where(other => other.DocumentId != record.DocumentId).Take(MostNeighbours)], ct);
    }

    private Task<List<LinkEnd>> EndsAsync(Guid id, CancellationToken ct) => register.Relations
        .Where(link => link.FromDocumentId == id || link.ToDocumentId == id)
        .Select(link => new LinkEnd(link.Kind, link.FromDocumentId != id, link.FromDocumentId == id ? link.ToDocumentId : link.FromDocumentId))
        .ToListAsync(ct);

    private async Task<IReadOnlyList<RecordLinks>> DrawnAsync(List<LinkEnd> ends, CancellationToken ct)
    {
        var others = ends.Select(end => end.Other).Distinct().ToList();
        var records = others.Count == 0 ? [] : await register.Records.Where(other => others.Contains(other.DocumentId)).NewestFirst().Glimpses().ToListAsync(ct);
        var drawn = records.Zip(await lines.RunAsync(records, ct)).ToList();

        return [.. ends.GroupBy(end => (end.Kind, IsInverse: end.IsInverse && end.Kind != RelationKind.Related))
            .OrderBy(group => group.Key.IsInverse).ThenBy(group => group.Key.Kind)
            .Select(group => Group(group.Key.Kind, group.Key.IsInverse, drawn.Where(pair => group.Any(end => end.Other == pair.First.DocumentId)).Select(pair => pair.Second)))
            .Where(group => group.Records.Count > 0)];
    }

    private static RecordLinks Group(RelationKind kind, bool isInverse, IEnumerable<RecordLine> records) =>
        new(kind.ToString(), isInverse, isInverse ? kind.InverseListHeading : kind.ListHeading, [.. records]);

    private sealed record LinkEnd(RelationKind Kind, bool IsInverse, Guid Other);
}
