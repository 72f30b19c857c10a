using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reference;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Warnings;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Warnings;

/// <summary>Opens a warning from a form and puts it up, in one transaction: it is out with its record, its notices and its audit lines, or nothing is.</summary>
public sealed class PutUpWarning(PortalDbContext db, PortalTransactions transactions, WarningKits kits, EditionSteps steps, ReferenceBook book)
{
    /// <param name="act">Who, when, why, and the key of the form: the same form sent twice puts up one.</param>
    /// <exception cref="RuleBrokenException">The form is not in force or changed, a value stands on no list, or the person may not act.</exception>
    public async Task<Edition> RunAsync(WarningWish wish, EditorialAct act, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(wish);
        ArgumentNullException.ThrowIfNull(act);
        try
        {
            return await RunOnceAsync(wish, act, origin, ct);
        }
        catch (DbUpdateException lost) when (LostRaces.IsBehind(lost))
        {
            // Two servers took the two clicks: whoever comes second finds the warning now.
            return await RunOnceAsync(wish, act, origin, ct);
        }
        catch (RuleBrokenException refusal)
        {
            await steps.NoteRefusalAsync(act, wish.FormId, origin, refusal.Rule);
            throw;
        }
    }

    private Task<Edition> RunOnceAsync(WarningWish wish, EditorialAct act, string origin, CancellationToken ct) => transactions.RunAsync(
        async token => await FindTwinAsync(act, token) ?? await PutUpAsync(wish, act, origin, token),
        ct);

    private async Task<Edition> PutUpAsync(WarningWish wish, EditorialAct act, string origin, CancellationToken ct)
    {
        var form = await kits.FindFormAsync(wish.FormId, ct) ?? throw new RuleBrokenException(EditionGuards.Unknown, "没有找到这张预警样表，或者它已经停用。");
        RuleBrokenException.Require(form.CurrentHash == wish.SeenHash, WarningKit.Changed);
        await RequireNewAsync(wish, act.At, ct);
        var organ = await Successions.LivingAsync(db, (await db.Organs.FindAsync([form.Document.OrganId], ct))!, ct);
        var text = (await kits.OfAsync(form, act.At, ct)).Make(wish.Filling, act.At);
        var edition = Document.StartWarning(organ, book.Contracts.OfWarnings.Key, text, act with { Event = EditorialEvent.Create });
        db.Editions.Add(edition);
        return await steps.TakeOpenedAsync(edition, act with { Event = EditorialEvent.PutUp, SeenHash = edition.CurrentHash }, origin, ct);
    }

    // Two pages open beside each other, or two people on duty: the public needs one warning of one danger.
    private async Task RequireNewAsync(WarningWish wish, DateTimeOffset at, CancellationToken ct)
    {
        var since = at.AddHours(-EditionGuards.RetroHours);
        var standing = await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution()
            .Where(edition => edition.State == EditorialState.EmergencyPublished && edition.Events.Any(line => line.Event == EditorialEvent.PutUp && line.At >= since))
            .ToListAsync(ct);
        RuleBrokenException.Require(
            !standing.Exists(edition => edition.Current.Text.Filling == wish.Filling),
            "warning.twice",
            "内容完全相同的预警已经发布，不必再发；情况有变化的，请重新选择时间、种类或者地点。");
    }

    private async Task<Edition?> FindTwinAsync(EditorialAct act, CancellationToken ct)
    {
        var twin = act.FormKey is null
            ? null
            : await db.Editions.WholeEditions().SingleOrDefaultAsync(edition => edition.Document.OpeningKey == act.FormKey && edition.Number == 1, ct);
        return twin is null || twin.LastEvent(EditorialEvent.PutUp)?.ActorId == act.Actor.Id
            ? twin
            : throw new RuleBrokenException(DraftBook.SpentForm, "这张表单先前已经用过，请重新打开样表再发布。");
    }
}
