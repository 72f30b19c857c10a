using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Risks;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Policies;

/// <summary>Keeps what was found about the risk of a text (R33), each with its audit line.</summary>
public sealed class RiskBook(PortalDbContext db, AuditedWrites writes)
{
    /// <exception cref="RuleBrokenException"><c>unknown</c> and the refusals of <see cref="RiskDossier.Enter"/>.</exception>
    public Task<RiskDossier> EnterAsync(Guid documentId, RiskWords words, Actor actor, DateTimeOffset at, string origin, CancellationToken ct) =>
        writes.RunAsync(AuditLine.By(actor, "RiskEnter", documentId, at, origin), async token =>
        {
            var document = await db.Documents.SingleOrDefaultAsync(one => one.Id == documentId, token) ?? throw new RuleBrokenException(EditionGuards.Unknown, "没有找到这份稿件。");
            var number = await db.RiskDossiers.CountAsync(one => one.DocumentId == documentId, token) + 1;
            return db.RiskDossiers.Add(RiskDossier.Enter(document, number, words, actor, at)).Entity;
        }, ct);

    /// <summary>All that was found about a document, the newest first.</summary>
    public Task<List<RiskDossier>> OfAsync(Guid documentId, CancellationToken ct) =>
        db.RiskDossiers.AsNoTracking().Where(one => one.DocumentId == documentId).OrderByDescending(one => one.Number).ToListAsync(ct);
}
