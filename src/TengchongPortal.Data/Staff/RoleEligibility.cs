using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Training;

namespace TengchongPortal.Data.Staff;

/// <summary>Whether a person can be given a role at all. Asked when a grant is proposed, when it is confirmed, and of whoever stands in for another.</summary>
public sealed class RoleEligibility(PortalDbContext db, TrainingBook training)
{
    /// <returns>Why not, or null.</returns>
    public async Task<Refusal?> ObjectionAsync(Guid accountId, StaffRole role, DateTimeOffset at, CancellationToken ct)
    {
        var grants = await db.RoleGrants.AsNoTracking().Where(grant => grant.AccountId == accountId).ToListAsync(ct);
        var attempts = await db.QuizAttempts.AsNoTracking().Where(attempt => attempt.AccountId == accountId && attempt.IsPassed).ToListAsync(ct);
        return AdministratorsApart.Objection(role, grants.Where(grant => grant.IsOpenAt(at)).Select(grant => grant.Role))
            ?? training.Objection(role, ChinaTime.DayOf(at), attempts);
    }
}
