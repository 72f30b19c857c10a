using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Staff.Roster;
using TengchongPortal.Domain.Trust;
using static TengchongPortal.Domain.Kernel.RuleBrokenException;

namespace TengchongPortal.Data.Staff.Roster;

/// <summary>What is entered of somebody's turn of duty.</summary>
/// <param name="Organ">Key of the organ whose roster it is.</param>
public sealed record ShiftWish(string Organ, DutyKey Key, Guid PersonId, DateTimeOffset From, DateTimeOffset Until);

/// <summary>The duty roster (值班表): turns are entered and ended by the office or the administrator of the organ, and never erased.</summary>
public sealed class RosterBook(PortalDbContext db, AuditedWrites writes, RosterReach reach, TimeProvider clock)
{
    /// <exception cref="RuleBrokenException"><c>unknown</c> or <c>roster.*</c>.</exception>
    public Task<DutyShift> EnterAsync(ShiftWish wish, Actor actor, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(wish);
        var now = clock.GetUtcNow();
        return writes.RunAsync(AuditLine.By(actor, "RosterEnter", wish.PersonId, now, origin), async token =>
        {
            var organ = await reach.RequireAsync(wish.Organ, actor, token);
            RosterReach.RequireKeeper(organ.Path, actor);
            var person = (await CandidatesAsync(organ.Path, wish.Key, token)).FirstOrDefault(one => one.Id == wish.PersonId);
            Require(person is not null, "roster.role", "只有在本单位或上级单位担任相应值班角色、账号在用的人员可以排班。");
            var shift = DutyShift.Enter(person!.Id, person.DisplayName, wish.Key, organ.Path, wish.From, wish.Until, actor, now);
            await RequireFreeAsync(shift, token);

            // An absence and a turn of duty must not pass each other: both move the account of the person.
            person.Touch();
            db.DutyShifts.Add(shift);
            return shift;
        }, ct);
    }

    /// <exception cref="RuleBrokenException"><c>unknown</c>, <c>roster.capability</c> or <c>roster.ended</c>.</exception>
    public Task<DutyShift> EndAsync(Guid shiftId, Actor actor, string origin, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return writes.RunAsync(AuditLine.By(actor, "RosterEnd", shiftId, now, origin), async token =>
        {
            var shift = await db.DutyShifts.SingleOrDefaultAsync(one => one.Id == shiftId, token) ?? throw RosterReach.Unknown();
            RosterReach.RequireKeeper(shift.OrganPath, actor);
            shift.End(actor, now);
            return shift;
        }, ct);
    }

    /// <summary>Who can be put on duty for the key at the organ: holds its role there or above by an own grant, with an account at work.</summary>
    public async Task<ImmutableArray<StaffAccount>> CandidatesAsync(string organPath, DutyKey key, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var role = key.Role;
        var grants = await db.RoleGrants.AsNoTracking().Where(grant => grant.Role == role).ToListAsync(ct);
        var holders = grants.Where(grant => grant.HoldsAt(now) && grant.AsGrant().IsAt(organPath, null)).Select(grant => grant.AccountId).Distinct().ToList();
        return [.. await db.Users.Where(account => holders.Contains(account.Id) && !account.IsDisabled).OrderBy(account => account.DisplayName).ToListAsync(ct)];
    }

    private async Task RequireFreeAsync(DutyShift shift, CancellationToken ct)
    {
        var isAway = await db.Absences.AnyAsync(absence => absence.PersonId == shift.PersonId && absence.From < shift.Until && absence.Until > shift.From, ct);
        Require(!isAway, "roster.away", "这位同事在这段时间登记了离岗，请另排一人，或先结束离岗登记。");
        var isThere = await db.DutyShifts.AnyAsync(
            other => other.PersonId == shift.PersonId && other.Key == shift.Key && other.OrganPath == shift.OrganPath && other.EndedAt == null && other.From < shift.Until && other.Until > shift.From,
            ct);
        Require(!isThere, "roster.twice", "这位同事在这段时间已经排了同一项值班，请先结束原来的班次。");
    }
}
