using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Training;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Staff.Roster;

namespace TengchongPortal.Data.Staff.Roster;

/// <summary>
/// Who was on duty for the emergency keys at a moment: answered from shifts and grants, which are ended but never erased. Whose role rests for
/// want of training (R140) is not on duty, or that person would keep the key from everybody and turn it for nobody.
/// </summary>
public sealed class DutyWatchQuery(PortalDbContext db, TrainedGrants trained, Successions successions)
{
    /// <summary>Who is on duty now, and who stands in for whom.</summary>
    public async Task<ImmutableArray<DutyHand>> RunAsync(DateTimeOffset now, string organPath, string? type, CancellationToken ct) =>
        await RunAsync(await SinceAsync(now, now, ct), now, organPath, type, ct);

    /// <summary>The same of turns that were read already.</summary>
    public async Task<ImmutableArray<DutyHand>> RunAsync(Duties duties, DateTimeOffset now, string organPath, string? type, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(duties);
        return await WithDeputiesAsync(duties, DutyWatch.At(now, await SpansAsync(duties, now, organPath, type, ct)), now, ct);
    }

    /// <summary>
    /// Who kept the keys at a past moment. Whether training was asked for then is not known any more, so nobody untrained counts as having kept
    /// a key from the person who turned it.
    /// </summary>
    public async Task<ImmutableArray<DutyHand>> ThenAsync(DateTimeOffset at, string organPath, string? type, CancellationToken ct)
    {
        var shifts = await db.DutyShifts.AsNoTracking().Where(shift => shift.From <= at && shift.Until > at).ToListAsync(ct);
        return shifts.Count == 0 ? [] : DutyWatch.At(at, await SpansAsync(new(shifts, await trained.OfTrainedAsync(await GrantsOfAsync(shifts, ct), at, ct)), at, organPath, type, ct));
    }

    /// <summary>All turns that hold then or are to come, of all organs, with the grants of their people.</summary>
    /// <param name="untilStart">Turns that begin later are left out; null for none.</param>
    public async Task<Duties> SinceAsync(DateTimeOffset now, DateTimeOffset? untilStart, CancellationToken ct)
    {
        var shifts = await db.DutyShifts.AsNoTracking()
            .Where(shift => shift.Until > now && (shift.EndedAt == null || shift.EndedAt > now) && (untilStart == null || shift.From <= untilStart))
            .OrderBy(shift => shift.From)
            .ToListAsync(ct);
        return new(shifts, shifts.Count == 0 ? [] : await trained.WithoutRestingAsync(await GrantsOfAsync(shifts, ct), now, ct));
    }

    // Whoever is on duty at an organ is so for the texts of the organs that were merged into it (R110).
    private async Task<ImmutableArray<DutySpan>> SpansAsync(Duties duties, DateTimeOffset at, string organPath, string? type, CancellationToken ct) =>
        [.. (await successions.ReadAsync(ct)).AsOf(at).PathsFrom(organPath).SelectMany(path => duties.SpansAt(path, type)).Distinct().OrderBy(span => span.From)];

    // Whoever was called away after the roster was made keeps the turn, and the deputy turns the key where the absence lends the role.
    private async Task<ImmutableArray<DutyHand>> WithDeputiesAsync(Duties duties, ImmutableArray<DutyHand> hands, DateTimeOffset at, CancellationToken ct)
    {
        if (hands.IsEmpty)
        {
            return hands;
        }

        var persons = hands.Select(hand => hand.PersonId).ToList();
        var deputies = await db.Absences.AsNoTracking().Where(absence => persons.Contains(absence.PersonId) && absence.From <= at && absence.Until > at)
            .Join(db.Users, absence => absence.DeputyId, account => account.Id, (absence, account) => new { Absence = absence, account.DisplayName })
            .ToListAsync(ct);
        return [.. hands.Select(hand => hand with { Deputy = deputies.Find(one => one.Absence.PersonId == hand.PersonId && duties.IsLent(one.Absence, hand.Key))?.DisplayName ?? "" })];
    }

    private Task<List<RoleGrant>> GrantsOfAsync(List<DutyShift> shifts, CancellationToken ct)
    {
        var persons = shifts.Select(shift => shift.PersonId).Distinct().ToList();
        return db.RoleGrants.AsNoTracking().Where(grant => persons.Contains(grant.AccountId)).ToListAsync(ct);
    }
}
