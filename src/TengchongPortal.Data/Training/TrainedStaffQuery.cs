using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Training;

/// <summary>Whoever has an account in use, and whether a passed course counted on a day: how far openness is understood at an organ (R138, R167).</summary>
public sealed class TrainedStaffQuery(PortalDbContext db)
{
    /// <summary>Accounts that are in use now and were there on the day, by name.</summary>
    public async Task<ImmutableArray<StaffTraining>> RunAsync(DateOnly day, CancellationToken ct)
    {
        var end = ChinaTime.StartOf(day.AddDays(1));
        return
        [
            .. await db.Users.AsNoTracking().Where(account => !account.IsDisabled && account.CreatedAt < end)
                .OrderBy(account => account.DisplayName).ThenBy(account => account.NormalizedUserName)
                .Select(account => new StaffTraining(
                    account.OrganId,
                    account.DisplayName,
                    db.QuizAttempts.Where(attempt => attempt.AccountId == account.Id && attempt.IsPassed && attempt.At < end && attempt.ValidUntil >= day)
                        .OrderByDescending(attempt => attempt.ValidUntil).Select(attempt => (DateOnly?)attempt.ValidUntil).FirstOrDefault()))
                .ToListAsync(ct),
        ];
    }

    /// <summary>The organs with at least one such person who has passed.</summary>
    public async Task<ImmutableHashSet<Guid>> OrgansAsync(DateOnly day, CancellationToken ct) =>
        [.. (await RunAsync(day, ct)).Where(person => person.IsTrained).Select(person => person.OrganId)];
}

/// <param name="ValidUntil">Last day of the passed course that counts longest; null when none counted on the day.</param>
public sealed record StaffTraining(Guid OrganId, string Name, DateOnly? ValidUntil)
{
    public bool IsTrained => ValidUntil is not null;
}
