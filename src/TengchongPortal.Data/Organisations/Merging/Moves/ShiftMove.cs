using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;
using TengchongPortal.Domain.Staff.Roster;

namespace TengchongPortal.Data.Organisations.Merging.Moves;

/// <summary>Every turn of duty at the organ that is not over: it ends there and goes on at the successor.</summary>
internal sealed class ShiftMove(PortalDbContext db) : IOrganMove
{
    public MergedKind Kind => MergedKind.DutyShift;

    public async Task<IReadOnlyList<MergedThing>> FindAsync(Organ organ, MergerMoment moment, CancellationToken ct) =>
        [.. (await Open(organ.Path, moment.At).AsNoTracking().OrderBy(shift => shift.From).ToListAsync(ct)).Select(shift => new MergedThing(shift.Id.ToString(), shift.PersonName))];

    public async Task<IReadOnlyList<string>> MoveAsync(IReadOnlyList<MergedThing> things, Transfer transfer, CancellationToken ct)
    {
        var there = await Open(transfer.Into.Path, transfer.At).AsNoTracking().ToListAsync(ct);
        var moved = (await Open(transfer.From.Path, transfer.At).ToListAsync(ct)).Select(shift => shift.MoveTo(transfer.Into.Path, transfer.By, transfer.At)).ToList();
        RuleBrokenException.Require(!moved.Exists(shift => there.Exists(shift.CrossesKeysWith)), "organs.merger-roster", "合并后有人会同时值保密审查和终审两项班；请先调整值班表，再办理合并。");
        db.DutyShifts.AddRange(moved);
        return [.. moved.Select(shift => shift.Id.ToString())];
    }

    private IQueryable<DutyShift> Open(string path, DateTimeOffset at) =>
        db.DutyShifts.Where(shift => shift.OrganPath == path && shift.Until > at && (shift.EndedAt == null || shift.EndedAt > at));
}
