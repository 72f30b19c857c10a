using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Trust;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Publishing;

/// <summary>Opens new documents (event "create"): the only step without an edition to load.</summary>
public sealed class DraftBook(PortalDbContext db, PortalTransactions transactions, HashChains chains)
{
    private static readonly TimeSpan _sameClick = TimeSpan.FromMinutes(10);

    /// <exception cref="RuleBrokenException"><c>workflow.capability</c> or <c>unknown</c>.</exception>
    public Task<Edition> OpenAsync(Guid organId, string typeKey, RevisionText text, EditorialAct act, string origin, CancellationToken ct) =>
        transactions.RunAsync(async token => await OpenAsync(await db.Organs.FindAsync([organId], token), typeKey, text, act, origin, token), ct);

    /// <summary>
    /// As <see cref="OpenAsync(Guid, string, RevisionText, EditorialAct, string, CancellationToken)"/>, but a form that is sent twice (a double
    /// click, a retry after a lost answer) opens one draft: the same person, organ, type and words within ten minutes.
    /// </summary>
    public Task<Edition> OpenOnceAsync(string organKey, string typeKey, RevisionText text, EditorialAct act, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(act);
        return transactions.RunAsync(
            async token =>
            {
                var organ = await db.Organs.SingleOrDefaultAsync(one => one.Key == organKey, token);
                return await FindTwinAsync(organ?.Id, typeKey, text, act, token) ?? await OpenAsync(organ, typeKey, text, act, origin, token);
            },
            ct);
    }

    private async Task<Edition> OpenAsync(Organ? organ, string typeKey, RevisionText text, EditorialAct act, string origin, CancellationToken ct)
    {
        var edition = Document.StartDraft(organ ?? throw new RuleBrokenException(EditionGuards.Unknown, "没有这个机构。"), typeKey, text, act);
        db.Editions.Add(edition);
        await chains.AppendAsync(new AuditLine(act.At, act.Actor.Id, act.Actor.Name, act.Event.ToString(), edition.Id.ToString(), origin, AuditLine.Done), ct);
        return edition;
    }

    private async Task<Edition?> FindTwinAsync(Guid? organId, string typeKey, RevisionText text, EditorialAct act, CancellationToken ct)
    {
        var since = act.At - _sameClick;
        var recent = await db.Editions.WholeEditions()
            .Where(edition => edition.Document.OrganId == organId && edition.Document.TypeKey == typeKey && edition.Title == text.Title)
            .Where(edition => edition.State == EditorialState.Draft && edition.Number == 1 && edition.MovedAt >= since)
            .Where(edition => edition.Authors.Any(author => author.PersonId == act.Actor.Id))
            .OrderBy(edition => edition.MovedAt).Take(10).ToListAsync(ct);
        return recent.FirstOrDefault(edition => ContentHash.Of(text, edition.Current.Salt) == edition.CurrentHash);
    }
}
