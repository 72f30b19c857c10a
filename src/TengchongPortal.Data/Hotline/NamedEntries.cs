using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Hotline;

namespace TengchongPortal.Data.Hotline;

/// <summary>Finds the entry of the knowledge base that the hotline means: by its id, by its index number, or by the number of the hotline from which its draft was opened.</summary>
public sealed class NamedEntries(PortalDbContext db)
{
    /// <returns>Null where there is none that was ever public.</returns>
    public async Task<NamedEntry?> FindAsync(string number, CancellationToken ct)
    {
        Guid? id = Guid.TryParse(number, out var named) ? named : null;
        var grown = db.HotlineQuestions.Where(one => one.Number == number && one.Outcome == QuestionOutcome.TakenUp).Select(one => one.EntryId);
        var document = await db.Documents.AsNoTracking()
            .Where(one => (one.Id == id || one.IndexNumber == number || grown.Contains(one.Id)) && db.PublicKnowledge.Any(entry => entry.DocumentId == one.Id && entry.Record.IsCurrent))
            .Select(one => new { one.Id, one.OrganPath }).FirstOrDefaultAsync(ct);
        return document is null ? null : new(document.Id, document.OrganPath);
    }

    /// <summary>The edition that stands for an entry in public; null where none does.</summary>
    public async Task<Guid?> EditionAsync(Guid document, CancellationToken ct) =>
        await db.PublicKnowledge.AsNoTracking().Where(entry => entry.DocumentId == document && entry.Record.IsCurrent).Select(entry => (Guid?)entry.Record.EditionId).SingleOrDefaultAsync(ct);
}

/// <param name="OrganPath">Who answers for it.</param>
public sealed record NamedEntry(Guid DocumentId, string OrganPath);
