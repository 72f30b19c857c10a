using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Outbox;
using TengchongPortal.Data.Policies;
using TengchongPortal.Data.Trust;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Publishing;

/// <summary>
/// The transaction that every step of an edition runs in: load the aggregate, gather the facts, take the step, record what the public sees,
/// tell whom it concerns, write the audit line, commit. A refusal leaves nothing but its own audit line.
/// </summary>
public sealed class EditionSteps(PortalDbContext db, PortalTransactions transactions, EditionFactsQuery facts, PublicationRecorder recorder, NoticeBook notices, HashChains chains, EditionPackages packages)
{
    /// <exception cref="RuleBrokenException">The edition's objection; <c>unknown</c> when there is no such edition; <c>stale.version</c> for a lost race.</exception>
    public Task<Edition> TakeAsync(Guid editionId, EditorialAct act, string origin, CancellationToken ct) =>
        TakeAsync(editionId, _ => act, origin, ct);

    /// <param name="act">Makes the act from the loaded edition, for steps whose event depends on where it stands.</param>
    /// <param name="origin">Address the request came from, for the audit trail.</param>
    public async Task<Edition> TakeAsync(Guid editionId, Func<Edition, EditorialAct> act, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(act);
        EditorialAct? tried = null;
        try
        {
            return await transactions.RunAsync(
                async token =>
                {
                    var edition = await db.Editions.RequireWholeAsync(editionId, token);
                    tried = act(edition);
                    return await TakeAsync(edition, tried, origin, token);
                },
                ct);
        }
        catch (RuleBrokenException refusal) when (tried is not null)
        {
            await NoteRefusalAsync(tried, editionId, origin, refusal.Rule);
            throw;
        }
        catch (DbUpdateException lost) when (LostRaces.IsBehind(lost))
        {
            throw new RuleBrokenException("stale.version", "稿件刚刚被他人改动，请刷新后再试。");
        }
    }

    /// <summary>In the transaction that opened the edition: its creation is audited, then the step is taken as any other.</summary>
    internal async Task<Edition> TakeOpenedAsync(Edition edition, EditorialAct act, string origin, CancellationToken ct)
    {
        await AuditAsync(act with { Event = EditorialEvent.Create }, edition.Id, origin, AuditLine.Done, ct);
        return await TakeAsync(edition, act, origin, ct);
    }

    /// <summary>In a running transaction, for what is written together with the step; the edition is whole and tracked.</summary>
    internal Task<Edition> TakeWithinAsync(Edition edition, EditorialAct act, string origin, CancellationToken ct) => TakeAsync(edition, act, origin, ct);

    /// <summary>A refusal of an act whose edition was never opened; told of what it was to be made from.</summary>
    internal Task NoteRefusalAsync(EditorialAct act, Guid subject, string origin, string rule) =>
        transactions.RunAsync(token => AuditAsync(act, subject, origin, rule, token), CancellationToken.None);

    /// <summary>The step on the edition and on all that goes with it, the policy before what explains it; a refusal of one is a refusal of all.</summary>
    private async Task<Edition> TakeAsync(Edition edition, EditorialAct act, string origin, CancellationToken ct)
    {
        var acts = await packages.FindAsync(edition, ct) is { } package ? package.Acts(edition, act) : [(edition, act)];
        var known = new List<EditionFacts>();
        foreach (var (member, _) in acts)
        {
            known.Add(await facts.RunAsync(member, act.At, ct));
        }

        var taken = edition;
        foreach (var ((member, its), at) in acts.Zip(Enumerable.Range(0, known.Count)))
        {
            // The policy comes out by the same act.
            var after = await TakeOneAsync(member, its, member == edition ? known[at] : known[at] with { PolicyIsPublic = true }, origin, ct);
            if (member == edition)
            {
                // People are told of it once, by the text that was handled.
                await notices.TellAsync(edition, edition.Events[^1], ct);
                taken = after;
            }
        }

        return taken;
    }

    private async Task<Edition> TakeOneAsync(Edition edition, EditorialAct act, EditionFacts known, string origin, CancellationToken ct)
    {
        var line = edition.Take(act, known);
        await recorder.RecordAsync(edition, line, ct);
        await AuditAsync(act, edition.Id, origin, AuditLine.Done, ct);
        return EditorialWorkflow.StepOf(act.Event).OpensEdition ? await OpenNextAsync(edition, act, ct) : edition;
    }

    private async Task<Edition> OpenNextAsync(Edition old, EditorialAct act, CancellationToken ct)
    {
        var number = await db.Editions.Where(edition => edition.DocumentId == old.DocumentId).MaxAsync(edition => edition.Number, ct) + 1;
        var text = act.Text ?? old.Current.Text with { ChangeKind = ChangeKind.Major, ChangeNote = act.Reason };
        return db.Editions.Add(old.Document.OpenNext(old, number, act with { Event = EditorialEvent.Create }, text)).Entity;
    }

    private async Task<bool> AuditAsync(EditorialAct act, Guid editionId, string origin, string result, CancellationToken ct)
    {
        // A step of two persons is the act of both.
        foreach (var person in new[] { act.Actor, act.Second }.OfType<Actor>())
        {
            await chains.AppendAsync(new AuditLine(act.At, person.Id, person.Name, act.Event.ToString(), editionId.ToString(), origin, result), ct);
        }

        return true;
    }
}
