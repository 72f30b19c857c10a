using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Publishing;

/// <summary>
/// What the clock does to editions: hides emergency releases whose term ran out, and releases what is scheduled and due (workflow.md 3.7, 3.8).
/// The row is the queue and its state the lease: whoever comes second is refused by the transition table. After a stop it catches up.
/// </summary>
public sealed class DueEditions(PortalDbContext db, EditionSteps steps)
{
    /// <summary>Reason code of a release that the portal itself could not carry out.</summary>
    public const string Fault = "release.fault";

    private const string Origin = "clock";

    /// <summary>Every step that is due, what must leave the public first.</summary>
    public async Task<IReadOnlyList<DueStep>> FindAsync(DateTimeOffset now, CancellationToken ct) =>
        [.. await ExpiredAsync(now, ct), .. await ScheduledAsync(now, ct)];

    /// <summary>Takes the step. A release that is refused becomes a failed one, with the rule and its sentence as the reason.</summary>
    /// <returns>Whether the edition moved; not when somebody else was first.</returns>
    public async Task<bool> TakeAsync(DueStep due, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(due);
        var act = new EditorialAct(due.Event, Actor.System, now) { ReasonCode = due.Event == EditorialEvent.RetroExpired ? "retro-expired.overdue" : "" };
        var refusal = await TryAsync(due.EditionId, act, ct);
        if (refusal is null or { Rule: "workflow.state" or "stale.version" })
        {
            return refusal is null;
        }

        return due.Event == EditorialEvent.Fire && await FailAsync(due.EditionId, refusal.Rule, refusal.Message, now, ct);
    }

    /// <summary>Lays a scheduled release that cannot be carried out back on the editors' desk.</summary>
    public async Task<bool> FailAsync(Guid id, string code, string reason, DateTimeOffset now, CancellationToken ct) =>
        await TryAsync(id, new(EditorialEvent.FireFailed, Actor.System, now) { ReasonCode = code, Reason = reason }, ct) is null;

    private Task<List<DueStep>> ScheduledAsync(DateTimeOffset now, CancellationToken ct) => db.Editions.AsNoTracking()
        .Where(edition => edition.State == EditorialState.Scheduled && edition.FireAt <= now)
        .NotTravelling(db.Editions)
        .OrderBy(edition => edition.FireAt)
        .Select(edition => new DueStep(edition.Id, EditorialEvent.Fire))
        .ToListAsync(ct);

    private Task<List<DueStep>> ExpiredAsync(DateTimeOffset now, CancellationToken ct)
    {
        var limit = now.AddHours(-EditionGuards.RetroHours);
        return db.Editions.AsNoTracking()
            .Where(edition => edition.State == EditorialState.EmergencyPublished && edition.Events.Any(line => EditorialWorkflow.TermOpeners.Contains(line.Event) && line.At <= limit))
            .OrderBy(edition => edition.MovedAt)
            .Select(edition => new DueStep(edition.Id, EditorialEvent.RetroExpired))
            .ToListAsync(ct);
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
