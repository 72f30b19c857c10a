using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Publishing;

/// <summary>
/// What the clock does to editions: releases what is scheduled and due, and hides emergency releases whose term ran out (workflow.md 3.7, 3.8).
/// The row is the queue and its state the lease: whoever comes second is refused by the transition table. After a stop it catches up.
/// </summary>
public sealed class DueEditions(PortalDbContext db, EditionSteps steps)
{
    private const string Origin = "clock";

    /// <returns>How many editions took a step.</returns>
    public async Task<int> RunAsync(DateTimeOffset now, CancellationToken ct)
    {
        var taken = 0;
        foreach (var id in await ScheduledAsync(now, ct))
        {
            taken += await FireAsync(id, now, ct) ? 1 : 0;
        }

        foreach (var id in await ExpiredAsync(now, ct))
        {
            taken += await TryAsync(id, new(EditorialEvent.RetroExpired, Actor.System, now) { ReasonCode = "retro-expired.overdue" }, ct) is null ? 1 : 0;
        }

        return taken;
    }

    private Task<List<Guid>> ScheduledAsync(DateTimeOffset now, CancellationToken ct) => db.Editions.AsNoTracking()
        .Where(edition => edition.State == EditorialState.Scheduled && edition.FireAt <= now)
        .OrderBy(edition => edition.FireAt)
        .Select(edition => edition.Id)
        .ToListAsync(ct);

    private Task<List<Guid>> ExpiredAsync(DateTimeOffset now, CancellationToken ct)
    {
        var limit = now.AddHours(-EditionGuards.RetroHours);
        return db.StateEvents.AsNoTracking()
            .Where(line => line.Event == EditorialEvent.Emergency && line.At <= limit && db.Editions.Any(edition => edition.Id == line.EditionId && edition.State == EditorialState.EmergencyPublished))
            .Select(line => line.EditionId)
            .ToListAsync(ct);
    }

    private async Task<bool> FireAsync(Guid id, DateTimeOffset now, CancellationToken ct)
    {
        var refusal = await TryAsync(id, new(EditorialEvent.Fire, Actor.System, now), ct);
        if (refusal is null || refusal.Rule == "workflow.state")
        {
            return refusal is null;
        }

        var failed = new EditorialAct(EditorialEvent.FireFailed, Actor.System, now) { ReasonCode = refusal.Rule, Reason = refusal.Message };
        return await TryAsync(id, failed, ct) is null;
    }

    private async Task<RuleBrokenException?> TryAsync(Guid id, EditorialAct act, CancellationToken ct)
    {
        try
        {
            await steps.TakeAsync(id, act, Origin, ct);
            return null;
        }
        catch (RuleBrokenException refusal)
        {
            return refusal;
        }
    }
}
