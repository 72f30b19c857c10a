using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Trust;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Publishing;

/// <summary>Opens new documents (event "create"): the only step without an edition to load.</summary>
public sealed class DraftBook(PortalDbContext db, PortalTransactions transactions, HashChains chains, Successions successions)
{
    public const string SpentForm = "stale.form";

    /// <exception cref="RuleBrokenException"><c>workflow.capability</c> or <c>unknown</c>.</exception>
    public Task<Edition> OpenAsync(Guid organId, string typeKey, RevisionText text, EditorialAct act, string origin, CancellationToken ct) =>
        transactions.RunAsync(async token => await OpenWithinAsync(await db.Organs.FindAsync([organId], token), typeKey, text, act, origin, token), ct);

    /// <summary>
    /// As <see cref="OpenAsync(Guid, string, RevisionText, EditorialAct, string, CancellationToken)"/>, but the same form
    /// (<see cref="EditorialAct.FormKey"/>) with the same text opens one draft, however often it arrives: a double click, a retry after a lost answer.
    /// </summary>
    /// <exception cref="RuleBrokenException"><see cref="SpentForm"/>: the form opened a draft already, and now brings another text.</exception>
    public async Task<Edition> OpenOnceAsync(string organKey, string typeKey, RevisionText text, EditorialAct act, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(act);
        try
        {
            return await RunAsync();
        }
        catch (DbUpdateException lost) when (LostRaces.IsBehind(lost))
        {
            // Two servers took the two clicks: whoever comes second finds the draft now.
            return await RunAsync();
        }

        Task<Edition> RunAsync() => transactions.RunAsync(
            async token =>
            {
                var organ = await db.Organs.SingleOrDefaultAsync(one => one.Key == organKey, token);
                return await FindTwinAsync(text, act, token) ?? await OpenWithinAsync(organ, typeKey, text, act, origin, token);
            },
            ct);
    }

    /// <summary>The same within a running transaction, for what is written together with its draft.</summary>
    /// <exception cref="RuleBrokenException"><c>workflow.capability</c> or <c>unknown</c>.</exception>
    internal async Task<Edition> OpenWithinAsync(Organ? organ, string typeKey, RevisionText text, EditorialAct act, string origin, CancellationToken ct)
    {
        // A page that was open before the organ was merged opens a draft of its successor.
        var living = await successions.LivingAsync(organ ?? throw new RuleBrokenException(EditionGuards.Unknown, "没有这个机构。"), ct);
        var edition = Document.StartDraft(living, typeKey, text, act);
        db.Editions.Add(edition);
        await chains.AppendAsync(new AuditLine(act.At, act.Actor.Id, act.Actor.Name, act.Event.ToString(), edition.Id.ToString(), origin, AuditLine.Done), ct);
        return edition;
    }

    private async Task<Edition?> FindTwinAsync(RevisionText text, EditorialAct act, CancellationToken ct)
    {
        var twin = act.FormKey is null
            ? null
            : await db.Editions.WholeEditions().SingleOrDefaultAsync(edition => edition.Document.OpeningKey == act.FormKey && edition.Number == 1, ct);
        if (twin is null)
        {
            return null;
        }

        var first = twin.Revisions.Single(revision => revision.Number == 1);
        return first.AuthorId == act.Actor.Id && ContentHash.Of(text, first.Salt) == first.Hash
            ? twin
            : throw new RuleBrokenException(SpentForm, "这张表单先前已经存成一份草稿，可在工作台上找到；这次的文字与它不同，还没有保存。要另起一份稿件，请再次保存。");
    }
}
