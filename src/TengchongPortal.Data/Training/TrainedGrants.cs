using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Training;

namespace TengchongPortal.Data.Training;

/// <summary>Which grants somebody may act by: a signing role rests while its course is not passed (R140). What was signed before is not judged by it.</summary>
public sealed class TrainedGrants(PortalDbContext db, TrainingBook book)
{
    public async Task<ImmutableArray<Grant>> InForceAsync(Guid accountId, ImmutableArray<Grant> grants, DateTimeOffset at, CancellationToken ct)
    {
        var day = ChinaTime.DayOf(at);
        return book.AsksHoldersOn(day) && grants.Any(grant => RoleBundles.SigningRoles.Contains(grant.Role))
            ? book.InForce(grants, day, await Passed(at).Where(attempt => attempt.AccountId == accountId).ToListAsync(ct))
            : grants;
    }

    /// <summary>The same of everybody.</summary>
    public async Task<Func<Guid, ImmutableArray<Grant>, ImmutableArray<Grant>>> OfAllAsync(DateTimeOffset at, CancellationToken ct)
    {
        var day = ChinaTime.DayOf(at);
        if (!book.AsksHoldersOn(day))
        {
            return (_, grants) => grants;
        }

        var passed = (await Passed(at).ToListAsync(ct)).ToLookup(attempt => attempt.AccountId);
        return (accountId, grants) => book.InForce(grants, day, [.. passed[accountId]]);
    }

    /// <summary>The grants without those that rest at the moment.</summary>
    public async Task<IReadOnlyList<RoleGrant>> WithoutRestingAsync(IReadOnlyList<RoleGrant> grants, DateTimeOffset at, CancellationToken ct) =>
        book.AsksHoldersOn(ChinaTime.DayOf(at)) ? await OfTrainedAsync(grants, at, ct) : grants;

    /// <summary>The grants that would not rest even if training were asked for.</summary>
    public async Task<IReadOnlyList<RoleGrant>> OfTrainedAsync(IReadOnlyList<RoleGrant> grants, DateTimeOffset at, CancellationToken ct)
    {
        var (day, holders) = (ChinaTime.DayOf(at), grants.Select(grant => grant.AccountId).Distinct().ToList());
        var passed = (await Passed(at).Where(attempt => holders.Contains(attempt.AccountId)).ToListAsync(ct)).ToLookup(attempt => attempt.AccountId);
        return [.. grants.Where(grant => !TrainingBook.Asks(grant.Role) || !book.MissingOn(day, [.. passed[grant.AccountId]]).Any())];
    }

    private IQueryable<QuizAttempt> Passed(DateTimeOffset at)
    {
        var day = ChinaTime.DayOf(at);
        return db.QuizAttempts.AsNoTracking().Where(attempt => attempt.IsPassed && attempt.At <= at && attempt.ValidUntil >= day);
    }
}
