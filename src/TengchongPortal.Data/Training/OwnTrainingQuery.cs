using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Training;

namespace TengchongPortal.Data.Training;

/// <summary>What a signer is told about the own training: that a role rests, from when it will, or when the last quiz stops counting.</summary>
public sealed class OwnTrainingQuery(PortalDbContext db, TrainingBook book, TimeProvider clock)
{
    /// <returns>Null for who does not sign, and for who has nothing to do.</returns>
    public async Task<TrainingStanding?> RunAsync(Guid accountId, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var today = ChinaTime.DayOf(now);
        if (!book.IsRequired || !await SignsAsync(accountId, now, ct))
        {
            return null;
        }

        var attempts = await db.QuizAttempts.AsNoTracking().Where(attempt => attempt.AccountId == accountId && attempt.IsPassed).ToListAsync(ct);
        return
            book.MissingOn(today, attempts).ToImmutableArray() is { Length: > 0 } missing ? new(missing, book.AsksHoldersOn(today) ? null : book.HeldFrom)
            : book.EndingSoonOn(today, attempts).ToImmutableArray() is { Length: > 0 } ending ? new(ending, ending.Min(course => RestsFrom(attempts.Where(attempt => attempt.Course == course.Code))))
            : null;
    }

    private DateOnly RestsFrom(IEnumerable<QuizAttempt> attempts)
    {
        var after = attempts.Max(attempt => attempt.ValidUntil).AddDays(1);
        return after > book.HeldFrom ? after : book.HeldFrom;
    }

    // By an own signing role, or by one that an absence lends.
    private async Task<bool> SignsAsync(Guid accountId, DateTimeOffset now, CancellationToken ct)
    {
        var (roles, lent) = (RoleBundles.SigningRoles.ToList(), StandingIn.LentRoles.ToList());
        return await db.RoleGrants.AnyAsync(grant => grant.AccountId == accountId && roles.Contains(grant.Role) && (grant.Until == null || grant.Until > now), ct)
            || await db.Absences.AnyAsync(
                absence => absence.DeputyId == accountId && absence.Until > now
                    && db.RoleGrants.Any(grant => grant.AccountId == absence.PersonId && lent.Contains(grant.Role) && grant.From <= absence.EnteredAt && (grant.Until == null || grant.Until > now)),
                ct);
    }
}

/// <param name="Courses">What is to be passed.</param>
/// <param name="RestsFrom">First day on which the signing roles rest without it; null when they rest now.</param>
public sealed record TrainingStanding(ImmutableArray<Course> Courses, DateOnly? RestsFrom);
