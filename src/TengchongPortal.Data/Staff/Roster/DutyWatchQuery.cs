using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Training;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Staff.Roster;

namespace TengchongPortal.Data.Staff.Roster;

/// <summary>
/// Who was on duty for the emergency keys at a moment: answered from shifts and grants, which are ended but never erased. Whose role rests for
/// want of training (R140) is not on duty, or that person would keep the key from everybody and turn it for nobody.
/// </summary>
public sealed class DutyWatchQuery(PortalDbContext db, TrainedGrants trained)
{
    public async Task<ImmutableArray<DutyHand>> RunAsync(DateTimeOffset at, string organPath, string? type, CancellationToken ct)
    {
        var shifts = await db.DutyShifts.AsNoTracking().Where(shift => shift.From <= at && shift.Until > at).OrderBy(shift => shift.From).ToListAsync(ct);
        return await WithDeputiesAsync(DutyWatch.At(at, organPath, type, shifts, await GrantsOfAsync(shifts, at, ct)), at, ct);
    }

    /// <summary>The shifts that touch the time and count at the organ: entered there or above, by people who hold the role there.</summary>
    public async Task<ImmutableArray<DutyShift>> CountingAsync(DateTimeOffset from, DateTimeOffset until, string organPath, CancellationToken ct)
    {
        var shifts = await db.DutyShifts.AsNoTracking().Where(shift => shift.Until > from && shift.From < until).OrderBy(shift => shift.From).ToListAsync(ct);
        var grants = (await GrantsOfAsync(shifts, from, ct)).ToLookup(grant => grant.AccountId);
        return [.. shifts
            .Where(shift => organPath.StartsWith(shift.OrganPath, StringComparison.Ordinal))
            .Where(shift => grants[shift.PersonId].Any(grant => grant.HoldsAt(shift.From > from ? shift.From : from) && grant.AsGrant().Covers(shift.Key.HeldBy, organPath, null)))];
    }

    // Whoever was called away after the roster was made keeps the turn, and the deputy turns the key.
    private async Task<ImmutableArray<DutyHand>> WithDeputiesAsync(ImmutableArray<DutyHand> hands, DateTimeOffset at, CancellationToken ct)
    {
        if (hands.IsEmpty)
        {
            return hands;
        }

        var persons = hands.Select(hand => hand.PersonId).ToList();
        var deputies = await db.Absences.AsNoTracking().Where(absence => persons.Contains(absence.PersonId) && absence.From <= at && absence.Until > at)
            .Join(db.Users, absence => absence.DeputyId, account => account.Id, (absence, account) => new { absence.PersonId, account.DisplayName })
            .ToListAsync(ct);
        return [.. hands.Select(hand => hand with { Deputy = deputies.Find(one => one.PersonId == hand.PersonId)?.DisplayName ?? "" })];
    }

    private async Task<ImmutableArray<RoleGrant>> GrantsOfAsync(List<DutyShift> shifts, DateTimeOffset at, CancellationToken ct)
    {
        var persons = shifts.Select(shift => shift.PersonId).Distinct().ToList();
        return persons.Count == 0 ? [] : await trained.WithoutRestingAsync(await db.RoleGrants.AsNoTracking().Where(grant => persons.Contains(grant.AccountId)).ToListAsync(ct), at, ct);
    }
}
