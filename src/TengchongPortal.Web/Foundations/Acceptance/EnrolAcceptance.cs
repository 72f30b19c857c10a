using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Foundations.Acceptance;

/// <summary>
/// Makes the configured accounts that the database does not have yet; those of an earlier start stay as they are. The given passwords are
/// taken as they are, whatever the password profile says of them.
/// </summary>
public sealed class EnrolAcceptance(IReadOnlyList<AcceptanceAccount> wanted, PortalDbContext db, UserManager<StaffAccount> accounts, TimeProvider clock, ILogger<EnrolAcceptance> log)
{
    /// <exception cref="InvalidOperationException">An account is not configured whole; the message names its key.</exception>
    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var (place, account) in wanted.Index())
        {
            var key = $"{AcceptanceAccount.Section}:{place}";
            Require(account.Email.Contains('@', StringComparison.Ordinal), $"{key}:Email is not an address.");
            Require(account.Password.Length > 0, $"{key}:Password is missing.");
            if (await accounts.FindByNameAsync(account.Email) is null)
            {
                await MakeAsync(account, await OrganAsync(account, key, ct), [.. account.Roles.Select(role => RoleOf(role, key))], ct);
            }
        }

        if (wanted.Count > 0)
        {
            log.LogWarning("Acceptance accounts with configured passwords can sign in: {Emails}", string.Join(", ", wanted.Select(account => account.Email)));
        }
    }

    private async Task MakeAsync(AcceptanceAccount wish, Organ organ, IReadOnlyList<StaffRole> roles, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var account = StaffAccount.Open(wish.Email, wish.Email, wish.Name.Length > 0 ? wish.Name : wish.Email, organ.Id, now);
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, wish.Password);
        db.Users.Add(account);
        db.RoleGrants.AddRange(roles.Distinct().Select(role => RoleGrant.Give(account.Id, role, organ.Path, now)));
        await db.SaveChangesAsync(ct);
    }

    private async Task<Organ> OrganAsync(AcceptanceAccount account, string key, CancellationToken ct)
    {
        var organ = account.Organ.Length > 0
            ? await db.Organs.SingleOrDefaultAsync(one => one.Key == account.Organ, ct)
            : await db.Organs.OrderBy(one => one.Order).FirstOrDefaultAsync(one => one.Kind == OrganKind.Government, ct);
        Require(organ is not null, $"{key}:Organ: there is no organ “{account.Organ}” in the database.");

        return organ!;
    }

    /// <summary>Names as in the table of roles, in any case; the form of the seeds with its underscores is understood too.</summary>
    private static StaffRole RoleOf(string name, string key)
    {
        var isKnown = Enum.TryParse<StaffRole>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var role) && Enum.IsDefined(role) && !int.TryParse(name, out _);
        Require(isKnown, $"{key}:Roles: there is no role “{name}”. Known are {string.Join(", ", Enum.GetNames<StaffRole>())}.");

        return role;
    }

    private static void Require(bool holds, string fault)
    {
        if (!holds)
        {
            throw new InvalidOperationException(fault);
        }
    }
}
