using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Trust.Verifying;

/// <summary>The publication log: its chain, and each leaf against the release event and the line of the record book that it stands for.</summary>
internal sealed class PublicationLogCheck(PortalDbContext db, PrintedHeads heads, BreakList breaks)
{
    private const string Name = "发布日志";

    public async Task<LogHead> RunAsync(CancellationToken ct)
    {
        var walk = new ChainWalk(HashChains.Publication, Name, heads, breaks);
        await foreach (var row in Rows().AsAsyncEnumerable().WithCancellation(ct))
        {
            var leaf = row.Leaf;
            walk.Take(new(leaf.Sequence, leaf.PreviousHash, leaf.Hash, leaf.ComputeHash(), leaf.At), row.Release?.Origin != RecordOrigin.Demonstration);
            Compare(row);
        }

        walk.End(await db.ChainHeads.AsNoTracking().SingleOrDefaultAsync(head => head.Name == HashChains.Publication, ct));
        await FindUnloggedAsync(ct);
        return walk.Head;
    }

    private IQueryable<LeafRow> Rows() =>
        from leaf in db.LogLeaves.AsNoTracking()
        join release in db.ReleaseEvents on leaf.ReleaseEventId equals release.Id into releases
        from release in releases.DefaultIfEmpty()
        join line in db.StateEvents on release.StateEventId equals line.Id into lines
        from line in lines.DefaultIfEmpty()
        join edition in db.Editions on release.EditionId equals edition.Id into editions
        from edition in editions.DefaultIfEmpty()
        orderby leaf.Sequence
        select new LeafRow(leaf, release, line, edition.Route);

    private void Compare(LeafRow row)
    {
        var (leaf, release, line) = (row.Leaf, row.Release, row.Line);
        var where = $"{Name}第{leaf.Sequence}条";
        breaks.Require(release is not null && line is not null, "publication.event", where, $"{where}没有对应的发布事件或办理记录。");
        if (release is null || line is null)
        {
            return;
        }

        breaks.Require(Told(leaf) == Told(release), "publication.release", where, $"{where}与发布事件登记的种类、时间、索引号、文本摘要或事由不一致。");
        breaks.Require(
            (release.EditionId, release.At, release.RevisionHash, release.ReasonClass, release.Origin) == (line.EditionId, line.At, line.RevisionHash, line.ReasonCode, line.Origin),
            "publication.record-book",
            where,
            $"{where}的发布事件与办理记录第{line.Number}行的时间、文本摘要或事由不一致。");
        breaks.Require(
            PublicEvents.KindOf(line, row.Route is { Length: > 0 } route && RoutePlan.Parse(route).IsCarriedOver) == release.Kind,
            "publication.kind",
            where,
            $"{where}的种类与办理记录第{line.Number}行的步骤不相称。");
    }

    private async Task FindUnloggedAsync(CancellationToken ct)
    {
        var unlogged = await db.ReleaseEvents.AsNoTracking()
            .Where(release => !db.LogLeaves.Any(leaf => leaf.ReleaseEventId == release.Id))
            .OrderBy(release => release.Id).FirstOrDefaultAsync(ct);
        breaks.Require(unlogged is null, "publication.unlogged", $"发布事件{unlogged?.Id}", $"发布事件{unlogged?.Id}（索引号{unlogged?.IndexNumber}）没有写入发布日志。");
        var hidden = await db.ReleaseEvents.AsNoTracking()
            .Where(release => !db.PublicRecords.Any(record => record.EditionId == release.EditionId))
            .OrderBy(release => release.Id).FirstOrDefaultAsync(ct);
        breaks.Require(hidden is null, "record.missing", $"版次{hidden?.EditionId}", $"版次{hidden?.EditionId}（索引号{hidden?.IndexNumber}）已经发布，公开库中却没有它。");
    }

    private static (Guid, PublicEventKind, DateTimeOffset, string, string, string) Told(LogLeaf leaf) =>
        (leaf.ReleaseEventId, leaf.Kind, leaf.At, leaf.RevisionHash, leaf.IndexNumber, leaf.ReasonClass);

    private static (Guid, PublicEventKind, DateTimeOffset, string, string, string) Told(ReleaseEvent release) =>
        (release.Id, release.Kind, release.At, release.RevisionHash, release.IndexNumber, release.ReasonClass);

    private sealed record LeafRow(LogLeaf Leaf, ReleaseEvent? Release, StateEvent? Line, string? Route);
}
