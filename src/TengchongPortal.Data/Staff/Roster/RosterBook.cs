using Microsoft.EntityFrameworkCore;
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
public sealed class RosterBook(PortalDbContext db, AuditedWrites writes, RosterReach reach, RosterPeople people, TimeProvider clock)
{
    /// <exception cref="RuleBrokenException"><c>unknown</c>, <c>organs.dissolved</c> or <c>roster.*</c>.</exception>
    public Task<DutyShift> EnterAsync(ShiftWish wish, Actor actor, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(wish);
        return writes.RunAsync(AuditLine.By(actor, "RosterEnter", wish.PersonId, clock.GetUtcNow(), origin), async token =>
        {
            var organ = await reach.RequireAsync(wish.Organ, actor, token);
            RosterReach.RequireKeeper(organ.Path, actor);
            Require(organ.ExistsOn(ChinaTime.DayOf(clock.GetUtcNow())), "organs.dissolved", $"“{organ.Name}”已经撤销，请在接收它的单位办理。");
            var person = await people.RequireAsync(wish.PersonId, wish.Key, organ.Path, token);
            var shift = DutyShift.Enter(person.Id, person.DisplayName, wish.Key, organ.Path, wish.From, wish.Until, actor, clock.GetUtcNow());
            await people.RequireWholeAsync(shift, token);
            await RequireFreeAsync(shift, token);

            // An absence and a turn of duty must not pass each other: both move the account of the person.
            person.Touch();
            db.DutyShifts.Add(shift);
            return shift;
        }, ct);
    }

    /// <exception cref="RuleBrokenException"><c>unknown</c>, <c>roster.capability</c> or <c>roster.ended</c>.</exception>
    public Task<DutyShift> EndAsync(Guid shiftId, Actor actor, string origin, CancellationToken ct) =>
        writes.RunAsync(AuditLine.By(actor, "RosterEnd", shiftId, clock.GetUtcNow(), origin), async token =>
        {
            var shift = await db.DutyShifts.SingleOrDefaultAsync(one => one.Id == shiftId, token) ?? throw RosterReach.Unknown();
            RosterReach.RequireKeeper(shift.OrganPath, actor);

            // The clock is asked when it is this write's turn: a key that was turned while it waited was turned on duty.
            shift.End(actor, clock.GetUtcNow());
            return shift;
        }, ct);

    private async Task RequireFreeAsync(DutyShift shift, CancellationToken ct)
    {
        var isAway = await db.Absences.AnyAsync(absence => absence.PersonId == shift.PersonId && absence.From < shift.Until && absence.Until > shift.From, ct);
        Require(!isAway, "roster.away", "这位同事在这段时间登记了离岗，请另排一人，或先结束离岗登记。");
        var turns = await db.DutyShifts.AsNoTracking().Where(other => other.PersonId == shift.PersonId && other.EndedAt == null && other.From < shift.Until && other.Until > shift.From).ToListAsync(ct);
        Require(!turns.Exists(other => other.Key == shift.Key && other.OrganPath == shift.OrganPath), "roster.twice", "这位同事在这段时间已经排了同一项值班，请先结束原来的班次。");

        // Two keys are two persons: somebody alone on duty for both would keep everybody from an emergency release.
        Require(!turns.Exists(shift.CrossesKeysWith), "roster.both-keys", "这位同事在这段时间已经排了另一项值班。保密审查和终审须由两人分别值班，请另排一人。");
    }
}
