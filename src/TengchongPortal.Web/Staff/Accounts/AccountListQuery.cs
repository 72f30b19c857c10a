using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Accounts;

/// <summary>The accounts of the own subtree by organ and name, a page at a time (R106).</summary>
public sealed class AccountListQuery(StaffReach reach, TimeProvider clock)
{
    public const int PageSize = 30;
    public const int LastPage = 100;

    public async Task<AccountListPage> RunAsync(AccountFilter filter, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var organs = await reach.OrgansAsync(actor, ct);
        var accounts = (await Narrowed(await reach.AccountsAsync(actor, ct), filter, organs)
            .OrderBy(account => account.DisplayName).ThenBy(account => account.UserName)
            .Skip((filter.Page - 1) * PageSize).Take(PageSize + 1)
            .Include(account => account.Grants)
            .AsNoTracking()
            .ToListAsync(ct)).ToImmutableArray();
        var now = clock.GetUtcNow();
        return new(
            filter,
            [.. organs.Select(organ => new SelectListItem(organ.Name, organ.Key))],
            [.. accounts.Take(PageSize).Select(account => LineOf(account, organs, now))],
            accounts.Length > PageSize,
            actor.MayAnywhere(Capability.AdministerAccounts));
    }

    private static IQueryable<StaffAccount> Narrowed(IQueryable<StaffAccount> accounts, AccountFilter filter, ImmutableArray<Organ> organs)
    {
        if (organs.FirstOrDefault(organ => organ.Key == filter.Organ) is { } organ)
        {
            accounts = accounts.Where(account => account.OrganId == organ.Id);
        }

        return filter.Name.Length == 0 ? accounts : accounts.Where(account => account.DisplayName.Contains(filter.Name) || account.UserName!.Contains(filter.Name));
    }

    private static AccountLine LineOf(StaffAccount account, ImmutableArray<Organ> organs, DateTimeOffset now) => new(
        account.Id,
        account.DisplayName,
        account.UserName!,
        organs.First(organ => organ.Id == account.OrganId).ShortName,
        account.IsDisabled,
        [.. account.Grants.Where(grant => grant.HoldsAt(now)).Select(grant => grant.Role).Distinct().Order()]);
}
