using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TengchongPortal.Data;
using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.SignIn;

/// <summary>
/// What the cookie says of a person: name, organ, and which entrances to show. Nothing is decided by it; rights are read from the grants
/// at each request. It is made anew within a minute.
/// </summary>
public sealed class StaffPrincipals(UserManager<StaffAccount> accounts, IOptions<IdentityOptions> options, PortalDbContext db, ActingPersons persons, TimeProvider clock)
    : UserClaimsPrincipalFactory<StaffAccount>(accounts, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(StaffAccount user)
    {
        ArgumentNullException.ThrowIfNull(user);
        var identity = await base.GenerateClaimsAsync(user);
        if (identity.FindFirst(identity.NameClaimType) is { } accountName)
        {
            identity.RemoveClaim(accountName);
        }

        identity.AddClaim(new(identity.NameClaimType, user.DisplayName));
        identity.AddClaim(new(StaffBar.OrganNameClaim, await OrganNameAsync(user) ?? ""));
        if (user.MustChangePassword)
        {
            identity.AddClaim(new(OneTimePasswords.Claim, bool.TrueString));
        }

        identity.AddClaims((await CapabilitiesAsync(user)).Select(capability => new Claim(StaffRights.CapabilityClaim, capability.ToString())));
        return identity;
    }

    private Task<string?> OrganNameAsync(StaffAccount user) =>
        db.Organs.Where(organ => organ.Id == user.OrganId).Select(organ => organ.Name).SingleOrDefaultAsync();

    private async Task<IEnumerable<Capability>> CapabilitiesAsync(StaffAccount user)
    {
        var actor = await persons.FindAsync(user.Id, clock.GetUtcNow(), CancellationToken.None);
        return actor?.Grants.SelectMany(grant => RoleBundles.CapabilitiesOf(grant.Role)).Distinct() ?? [];
    }
}
