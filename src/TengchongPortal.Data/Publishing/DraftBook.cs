using TengchongPortal.Data.Trust;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Publishing;

/// <summary>Opens new documents (event "create"): the only step without an edition to load.</summary>
public sealed class DraftBook(PortalDbContext db, PortalTransactions transactions, HashChains chains)
{
    /// <exception cref="RuleBrokenException"><c>workflow.capability</c> or <c>unknown</c>.</exception>
    public Task<Edition> OpenAsync(Guid organId, string typeKey, RevisionText text, EditorialAct act, string origin, CancellationToken ct) =>
        transactions.RunAsync(
            async token =>
            {
                var organ = await db.Organs.FindAsync([organId], token) ?? throw new RuleBrokenException(EditionGuards.Unknown, "没有这个机构。");
                var edition = Document.StartDraft(organ, typeKey, text, act);
                db.Editions.Add(edition);
                await chains.AppendAsync(new AuditLine(act.At, act.Actor.Id, act.Actor.Name, act.Event.ToString(), edition.Id.ToString(), origin, AuditLine.Done), token);
                return edition;
            },
            ct);
}
