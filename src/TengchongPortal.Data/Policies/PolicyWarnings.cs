using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Outbox;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;

namespace TengchongPortal.Data.Policies;

/// <summary>
/// Tells the organs what has come up about their policies: a normative document nears its end, each step of the dated rule once; a text rests on a
/// document that ended or was amended (R28, R133); many ask about a policy (R31).
/// </summary>
public sealed class PolicyWarnings(PortalDbContext db, ReminderLeases leases, PolicyWork work, NoticeBook notices, ActingPersons persons)
{
    /// <summary>What changed longer ago is on the work list, and nobody is startled by it.</summary>
    private const int DaysNew = 30;

    private static readonly DutyPart[] _told = [DutyPart.Owner, DutyPart.Deputy];

    /// <summary>The warnings of this day that were not given yet.</summary>
    public async Task<IReadOnlyList<PolicyWarning>> FindAsync(DateTimeOffset now, CancellationToken ct)
    {
        var today = ChinaTime.DayOf(now);
        var expiring = (await work.ExpiringAsync(today, ct)).Select(one => new PolicyWarning(one.EditionId, NoticeKind.ExpiryAhead, $"expiry:{one.DocumentId:N}", one.ExpiresOn, -one.Step!.Value));
        var resting = (await work.RestingAsync(today, ct)).Where(one => one.ChangedOn.AddDays(DaysNew) >= today)
            .Select(one => new PolicyWarning(one.EditionId, NoticeKind.SourceChanged, $"source:{one.DocumentId:N}:{one.PolicyId:N}", one.ChangedOn, 0));
        var followUps = (await work.FollowUpsAsync(now, ct)).Select(one => new PolicyWarning(one.EditionId, NoticeKind.FollowUpOwed, $"follow-up:{one.DocumentId:N}", ChinaTime.DayOf(one.Since), 0));
        var all = expiring.Concat(resting).Concat(followUps).DistinctBy(one => one.Subject).ToList();
        return await leases.UntakenAsync(all, one => one.Lease, ct);
    }

    /// <returns>Whether it was given here; not when another process did it first.</returns>
    public Task<bool> GiveAsync(PolicyWarning warning, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(warning);
        return leases.TakeAsync(warning.Lease, now, token => TellAsync(warning, now, token), ct);
    }

    private async Task<bool> TellAsync(PolicyWarning warning, DateTimeOffset now, CancellationToken ct)
    {
        if (await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution().SingleOrDefaultAsync(one => one.Id == warning.EditionId, ct) is not { } edition)
        {
            return false;
        }

        var owner = edition.Authors.OrderBy(author => author.Since).FirstOrDefault()?.PersonId ?? Guid.Empty;
        var duty = new Duty(warning.Subject, warning.On, owner, edition.Document.OrganPath, edition.Document.TypeKey);
        var tiding = NoticeBook.About(edition, warning.Kind, warning.Lease.Cause) with { DueOn = warning.On };
        notices.Post(tiding, DutyPeople.Of(duty, _told, [.. (await persons.AllAsync(now, ct)).Where(edition.IsOpenTo)], await leases.AbsencesAsync(owner, now, ct)), now);
        return true;
    }
}

/// <summary>Something about a policy that its organ is told once.</summary>
/// <param name="On">The last day of the document, or the day on which its source changed.</param>
/// <param name="Step">Days before the end, below zero; zero where there is no ladder.</param>
public sealed record PolicyWarning(Guid EditionId, NoticeKind Kind, string Subject, DateOnly On, int Step)
{
    public ReminderStep Lease => new(Subject, On, Step);
}
