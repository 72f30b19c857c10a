using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;
using static TengchongPortal.Domain.Kernel.RuleBrokenException;

namespace TengchongPortal.Data.Staff;

/// <summary>Opens, changes, shuts and reopens accounts, each in one transaction with its audit line. What a person may do is no part of it.</summary>
public sealed class AccountBook(PortalDbContext db, AuditedWrites writes, StaffReach reach, IPasswordHasher<StaffAccount> hasher, TimeProvider clock)
{
    /// <exception cref="RuleBrokenException"><c>accounts.organ</c> or <c>accounts.taken</c>.</exception>
    public Task<IssuedPassword> OpenAsync(AccountEntry entry, Actor actor, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var account = StaffAccount.Open(entry.UserName, entry.Email, entry.DisplayName, entry.OrganId, clock.GetUtcNow());
        return RunAsync("AccountOpen", account.Id, actor, origin, async token =>
        {
            await RequireOrganAsync(entry.OrganId, actor, token);
            Require(!await IsTakenAsync(account, token), "accounts.taken", "这个用户名或邮箱已有账号，请换一个。");
            db.Users.Add(account);
            return Issue(account);
        }, ct);
    }

    /// <exception cref="RuleBrokenException"><c>unknown</c>, <c>accounts.capability</c> or <c>accounts.organ</c>.</exception>
    public Task<StaffAccount> RenameAsync(Guid id, string displayName, Guid organId, Actor actor, string origin, CancellationToken ct) =>
        RunAsync("AccountChange", id, actor, origin, async token =>
        {
            var account = await reach.RequireAsync(id, actor, Capability.AdministerAccounts, token);
            await RequireOrganAsync(organId, actor, token);
            account.Rename(displayName, organId);
            return account;
        }, ct);

    /// <exception cref="RuleBrokenException"><c>unknown</c>, <c>accounts.capability</c>, <c>accounts.own</c> or <c>accounts.last-administrator</c>.</exception>
    public Task<StaffAccount> DisableAsync(Guid id, Actor actor, string origin, CancellationToken ct) =>
        RunAsync("AccountDisable", id, actor, origin, async token =>
        {
            var account = await reach.RequireAsync(id, actor, Capability.AdministerAccounts, token);
            Require(id != actor.Id, "accounts.own", "不能停用自己的账号，须由另一名管理员办理。");
            Require(!await IsLastAdministratorAsync(account, token), "accounts.last-administrator", "这是唯一在用的系统管理员或安全管理员，停用后无人能管理账号；请先授权另一人。");
            account.Disable();
            await LeaveDeputyshipsAsync(id, token);
            await LeaveDutyAsync(id, actor, token);
            return account;
        }, ct);

    /// <exception cref="RuleBrokenException"><c>unknown</c> or <c>accounts.capability</c>.</exception>
    public Task<StaffAccount> EnableAsync(Guid id, Actor actor, string origin, CancellationToken ct) =>
        RunAsync("AccountEnable", id, actor, origin, async token =>
        {
            var account = await reach.RequireAsync(id, actor, Capability.AdministerAccounts, token);
            account.Enable();
            return account;
        }, ct);

    /// <summary>For a forgotten password: sessions end, and the new password is good for one sign-in.</summary>
    /// <exception cref="RuleBrokenException"><c>unknown</c>, <c>accounts.capability</c> or <c>accounts.own</c>.</exception>
    public Task<IssuedPassword> ReissueAsync(Guid id, Actor actor, string origin, CancellationToken ct) =>
        RunAsync("AccountReissue", id, actor, origin, async token =>
        {
            var account = await reach.RequireAsync(id, actor, Capability.AdministerAccounts, token);
            Require(id != actor.Id, "accounts.own", "自己的密码请在“本人账号”中修改。");
            return Issue(account);
        }, ct);

    /// <summary>
    /// For a lost telephone without recovery codes. The security administrator does it and the system administrator issues passwords: neither
    /// alone comes in as somebody else.
    /// </summary>
    /// <exception cref="RuleBrokenException"><c>unknown</c>, <c>accounts.capability</c> or <c>accounts.own</c>.</exception>
    public Task<StaffAccount> DropSecondFactorAsync(Guid id, Actor actor, string origin, CancellationToken ct) =>
        RunAsync("AccountSecondFactorOff", id, actor, origin, async token =>
        {
            var account = await reach.RequireAsync(id, actor, Capability.AdministerSecurity, token);
            Require(id != actor.Id, "accounts.own", "自己的动态口令请在“本人账号”中停用。");
            account.DropSecondFactor();
            return account;
        }, ct);

    // Nobody stands behind a shut account: those who are away have no deputy any more, and the ladder reaches the unit (R169).
    private async Task LeaveDeputyshipsAsync(Guid id, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        foreach (var absence in await db.Absences.Where(absence => absence.DeputyId == id && absence.Until > now).ToListAsync(ct))
        {
            absence.End(now);
        }
    }

    // Nor is a shut account on duty, or the keys of an emergency would lie with nobody.
    private async Task LeaveDutyAsync(Guid id, Actor actor, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        foreach (var shift in await db.DutyShifts.Where(shift => shift.PersonId == id && shift.Until > now && shift.EndedAt == null).ToListAsync(ct))
        {
            shift.End(actor, now);
        }
    }

    private Task<T> RunAsync<T>(string act, Guid id, Actor actor, string origin, Func<CancellationToken, Task<T>> work, CancellationToken ct) =>
        writes.RunAsync(AuditLine.By(actor, act, id, clock.GetUtcNow(), origin), work, ct);

    private IssuedPassword Issue(StaffAccount account)
    {
        var password = GeneratedPassword.New();
        account.SetOneTimePassword(hasher.HashPassword(account, password));
        return new(account, password);
    }

    private async Task RequireOrganAsync(Guid organId, Actor actor, CancellationToken ct) =>
        Require((await reach.OwnOrgansAsync(actor, ct)).Any(organ => organ.Id == organId), "accounts.organ", "账号只能属于您管理的单位及其下级单位。");

    // A name may be typed where an address may: neither may be another person's other.
    private Task<bool> IsTakenAsync(StaffAccount account, CancellationToken ct)
    {
        var names = new[] { account.NormalizedUserName, account.NormalizedEmail };
        return db.Users.AnyAsync(other => names.Contains(other.NormalizedUserName) || names.Contains(other.NormalizedEmail), ct);
    }

    private async Task<bool> IsLastAdministratorAsync(StaffAccount account, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var kept = account.Grants.Where(grant => grant.HoldsAt(now) && grant.Role is StaffRole.SystemAdministrator or StaffRole.SecurityAdministrator).Select(grant => grant.Role).ToList();
        var others = await db.RoleGrants.AsNoTracking()
            .Where(grant => kept.Contains(grant.Role) && grant.AccountId != account.Id && db.Users.Any(other => other.Id == grant.AccountId && !other.IsDisabled))
            .ToListAsync(ct);
        return kept.Any(role => !others.Any(grant => grant.Role == role && grant.HoldsAt(now)));
    }
}
