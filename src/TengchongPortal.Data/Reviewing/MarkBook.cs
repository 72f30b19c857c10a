using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Disclosures.Reviewing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Reviewing;

/// <summary>Takes down a reviewer's mark on the text that was seen.</summary>
public sealed class MarkBook(PortalDbContext db, AuditedWrites writes)
{
    /// <exception cref="RuleBrokenException">With the objection of the edition.</exception>
    public Task<RevisionMark> AddAsync(Guid editionId, MarkWords words, string seenHash, Actor actor, DateTimeOffset now, string origin, CancellationToken ct) =>
        writes.RunAsync(
            AuditLine.By(actor, "Mark", editionId, now, origin),
            async token =>
            {
                var edition = await db.Editions.RequireWholeAsync(editionId, token);
                return edition.Mark(words, seenHash, actor, now);
            },
            ct);
}
