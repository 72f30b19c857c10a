using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;
using static TengchongPortal.Domain.Kernel.RuleBrokenException;

namespace TengchongPortal.Data.Staff;

/// <summary>What is entered of somebody's absence.</summary>
/// <param name="Until">Last day, that day included.</param>
public sealed record AbsenceWish(Guid PersonId, Guid DeputyId, DateOnly From, DateOnly Until);

/// <summary>Who is away and who stands in: entered by the person or by an administrator of the organ, ended by either, never erased.</summary>
public sealed class AbsenceBook(PortalDbContext db, AuditedWrites writes, StaffReach reach, DeputyChoice choice, TimeProvider clock)
{
    /// <summary>The account, when it is the own one or one that the person administers.</summary>
    /// <exception cref="RuleBrokenException"><c>unknown</c> or <c>accounts.capability</c>.</exception>
    public async Task<StaffAccount> RequireAsync(Guid personId, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return personId == actor.Id
            ? await db.Users.SingleAsync(account => account.Id == personId, ct)
            : await reach.RequireAsync(personId, actor, Capability.AdministerAccounts, ct);
    }

    /// <exception cref="RuleBrokenException"><c>unknown</c>, <c>accounts.capability</c>, <c>absences.*</c>, or why the deputy cannot hold what is lent.</exception>
    public Task<Absence> EnterAsync(AbsenceWish wish, Actor actor, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(wish);
        var now = clock.GetUtcNow();
        return writes.RunAsync(AuditLine.By(actor, "AbsenceEnter", wish.PersonId, now, origin), async token =>
        {
            // Two entries, or an entry and the shutting of an account, must not pass each other: all move the accounts of person and deputy.
            var person = await RequireAsync(wish.PersonId, actor, token);
            person.Touch();
            var absence = Absence.Enter(wish.PersonId, wish.DeputyId, wish.From, wish.Until, actor, now);
            await choice.RequireAsync(person, absence, actor, token);
            (await db.Users.SingleAsync(account => account.Id == wish.DeputyId, token)).Touch();
            db.Absences.Add(absence);
            return absence;
        }, ct);
    }

    /// <summary>The person is back, or the entry was wrong: the tasks return at once.</summary>
    /// <exception cref="RuleBrokenException"><c>unknown</c>, <c>accounts.capability</c> or <c>absences.ended</c>.</exception>
    public Task<Absence> EndAsync(Guid absenceId, Actor actor, string origin, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return writes.RunAsync(AuditLine.By(actor, "AbsenceEnd", absenceId, now, origin), async token =>
        {
            var absence = await db.Absences.SingleOrDefaultAsync(one => one.Id == absenceId, token) ?? throw new RuleBrokenException("unknown", "没有找到这项离岗登记。");
            await RequireAsync(absence.PersonId, actor, token);
            Require(absence.IsOpenAt(now), "absences.ended", "这项离岗登记已经结束。");
            absence.End(now);
            return absence;
        }, ct);
    }
}
