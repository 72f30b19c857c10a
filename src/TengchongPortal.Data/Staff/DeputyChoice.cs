using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using static TengchongPortal.Domain.Kernel.RuleBrokenException;

namespace TengchongPortal.Data.Staff;

/// <summary>Who may stand in for whom.</summary>
public sealed class DeputyChoice(PortalDbContext db, RoleEligibility eligibility)
{
    /// <summary>Everybody at work in the own organ, above or below it, and whoever reviews for it.</summary>
    public async Task<ImmutableArray<StaffAccount>> CandidatesAsync(StaffAccount person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(person);
        var organs = await db.Organs.AsNoTracking().ToListAsync(ct);
        var path = organs.Single(organ => organ.Id == person.OrganId).Path;
        var above = organs.Where(organ => path.StartsWith(organ.Path, StringComparison.Ordinal)).ToList();
        var near = above.Concat(organs.Where(organ => organ.Path.StartsWith(path, StringComparison.Ordinal))).Select(organ => organ.Id).Distinct().ToList();
        var (paths, lent) = (above.Select(organ => organ.Path).ToList(), StandingIn.LentRoles.ToList());
        return [.. await db.Users.AsNoTracking()
            .Where(account => account.Id != person.Id && !account.IsDisabled && (near.Contains(account.OrganId) || account.Grants.Any(grant => lent.Contains(grant.Role) && paths.Contains(grant.OrganPath))))
            .OrderBy(account => account.DisplayName)
            .ToListAsync(ct)];
    }

    /// <exception cref="RuleBrokenException"><c>absences.*</c>, or why the deputy cannot hold what is lent.</exception>
    public async Task RequireAsync(StaffAccount person, Absence absence, Actor enteredBy, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(absence);
        ArgumentNullException.ThrowIfNull(enteredBy);
        Require((await CandidatesAsync(person, ct)).Any(account => account.Id == absence.DeputyId), "absences.deputy", "代理人须是本单位、上下级单位或为本单位审签的在岗人员，请另选一人。");
        await RequireAtWorkAsync(absence, ct);
        foreach (var grant in await LentAsync(absence, ct))
        {
            Require(enteredBy.Id == absence.PersonId || await HoldsAsync(absence, grant, ct), "absences.by-two", "管理员代为登记不产生新的审签权限：代理人须已担任相同的审签角色，否则请由本人登记，或由两名管理员另行授权。");
            if (await eligibility.ObjectionAsync(absence.DeputyId, grant.Role, absence.EnteredAt, ct) is { } refusal)
            {
                throw From(refusal);
            }
        }
    }

    private async Task RequireAtWorkAsync(Absence absence, CancellationToken ct)
    {
        var others = await db.Absences.AsNoTracking()
            .Where(other => other.Until > absence.From && other.From < absence.Until && (other.PersonId == absence.PersonId || other.PersonId == absence.DeputyId))
            .ToListAsync(ct);
        Require(others.TrueForAll(other => other.PersonId != absence.PersonId), "absences.overlap", "这段时间已经登记过离岗，请先结束原来的登记。");
        Require(others.Count == 0, "absences.deputy-away", "代理人在这段时间也离岗，请另选一人。");
    }

    private async Task<List<RoleGrant>> LentAsync(Absence absence, CancellationToken ct)
    {
        var grants = await db.RoleGrants.AsNoTracking().Where(grant => grant.AccountId == absence.PersonId).ToListAsync(ct);
        return [.. grants.Where(grant => grant.IsOpenAt(absence.EnteredAt) && StandingIn.Lends(absence, grant))];
    }

    // Otherwise one administrator alone could hand a signing role to anybody (授权由两人办理).
    private async Task<bool> HoldsAsync(Absence absence, RoleGrant lent, CancellationToken ct)
    {
        var held = await db.RoleGrants.AsNoTracking().Where(grant => grant.AccountId == absence.DeputyId && grant.Role == lent.Role).ToListAsync(ct);
        var last = (lent.Until is { } end && end < absence.Until ? end : absence.Until).AddTicks(-1);
        return held.Exists(grant => grant.HoldsAt(absence.EnteredAt) && grant.IsOpenAt(last) && grant.AsGrant().IsAt(lent.OrganPath, lent.Type) && (grant.Type is null || grant.Type == lent.Type) && (!grant.OnlyThisOrgan || lent.OnlyThisOrgan));
    }
}
