using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Training;

namespace TengchongPortal.Data.Training;

/// <summary>Who signs in the own subtree and lacks a course, and which organs have nobody who passed any (R138, R140).</summary>
public sealed class TrainingGapsQuery(PortalDbContext db, StaffReach reach, TrainedStaffQuery staff, TrainingBook book, TimeProvider clock)
{
    public async Task<TrainingGaps> RunAsync(Actor actor, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var today = ChinaTime.DayOf(now);
        var organs = await reach.OrgansAsync(actor, ct);
        var accounts = await (await reach.AccountsAsync(actor, ct)).AsNoTracking().Include(account => account.Grants).Where(account => !account.IsDisabled).OrderBy(account => account.DisplayName).ToListAsync(ct);
        var ids = accounts.Select(account => account.Id).ToList();
        var attempts = (await db.QuizAttempts.AsNoTracking().Where(attempt => ids.Contains(attempt.AccountId) && attempt.IsPassed).ToListAsync(ct)).ToLookup(attempt => attempt.AccountId);
        var names = organs.ToDictionary(organ => organ.Id, organ => organ.ShortName);
        var people = accounts
            .Select(account => new TrainingGap(account.Id, account.DisplayName, names[account.OrganId], SigningRolesOf(account.Grants, now), [.. book.MissingOn(today, [.. attempts[account.Id]]).Select(course => course.Title)]))
            .Where(gap => gap.Roles.Length > 0 && gap.Missing.Length > 0);
        var trained = await staff.OrgansAsync(today, ct);
        return new([.. people], [.. organs.Where(organ => !trained.Contains(organ.Id) && organ.ExistsOn(today)).Select(organ => organ.ShortName)]);
    }

    private static ImmutableArray<StaffRole> SigningRolesOf(IEnumerable<RoleGrant> grants, DateTimeOffset now) =>
        [.. grants.Where(grant => grant.IsOpenAt(now)).Select(grant => grant.Role).Intersect(RoleBundles.SigningRoles).Order()];
}

/// <param name="Organs">Organs without one trained person.</param>
public sealed record TrainingGaps(ImmutableArray<TrainingGap> People, ImmutableArray<string> Organs);

/// <summary>Somebody who signs and has not passed what signing asks for.</summary>
public sealed record TrainingGap(Guid AccountId, string Name, string OrganName, ImmutableArray<StaffRole> Roles, ImmutableArray<string> Missing);
