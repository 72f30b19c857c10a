using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Knowledge;

namespace TengchongPortal.Data.Knowledge;

/// <summary>What is to be done about entries of the knowledge base: to look at again, to renew before they end, to put right where they are told no more.</summary>
public sealed class KnowledgeWork(PortalDbContext db, ConfirmTerm term)
{
    private static readonly EditorialState[] _open = [.. EditorialStates.Open];

    /// <summary>All entries that were released, what is told no more first and then by the day on which something is to be done.</summary>
    public async Task<IReadOnlyList<KeptEntry>> EntriesAsync(DateTimeOffset now, CancellationToken ct)
    {
        var today = ChinaTime.DayOf(now);
        var rows = await db.PublicKnowledge.AsNoTracking().Where(entry => entry.Record.IsCurrent).Select(entry => new
        {
            Kept = new KeptEntry(entry.DocumentId, entry.Record.EditionId, entry.Record.Title, db.Documents.Where(document => document.Id == entry.DocumentId).Select(document => document.OrganPath).First(), entry.Record.ServedUntil, entry.Cause, entry.EndedBy, entry.LapsedAt, entry.Record.ReleasedAt, DateOnly.MinValue, false, false),
            Confirmed = db.EntryConfirmations.Where(one => one.EditionId == entry.Record.EditionId).Max(one => (DateTimeOffset?)one.At),
        }).ToListAsync(ct);
        return [.. rows.Select(row => Kept(row.Kept with { SeenAt = row.Confirmed ?? row.Kept.SeenAt }, today)).OrderBy(entry => entry.IsTold).ThenBy(entry => entry.ConfirmBy < entry.ServedUntil ? entry.ConfirmBy : entry.ServedUntil).ThenBy(entry => entry.Title, StringComparer.Ordinal)];
    }

    /// <summary>Entries at work, the newest first.</summary>
    public async Task<IReadOnlyList<DraftedEntry>> DraftsAsync(CancellationToken ct) =>
        await db.Editions.AsNoTracking().Where(edition => edition.Document.TypeKey == KnowledgeFacts.TypeKey && _open.Contains(edition.State) && !edition.IsLimited)
            .OrderByDescending(edition => edition.Document.CreatedAt)
            .Select(edition => new DraftedEntry(edition.Id, edition.Title, edition.OrganPath, edition.State)).ToListAsync(ct);

    private KeptEntry Kept(KeptEntry row, DateOnly today)
    {
        var due = term.DueAfter(row.SeenAt);
        return row with { ConfirmBy = due, IsToConfirm = row.IsTold && term.WarnedFrom(due, today) <= today, IsExpiring = row.IsTold && term.WarnedFrom(row.ServedUntil, today) <= today };
    }
}

/// <summary>An entry that is written or reviewed.</summary>
public sealed record DraftedEntry(Guid EditionId, string Title, string OrganPath, EditorialState State);
