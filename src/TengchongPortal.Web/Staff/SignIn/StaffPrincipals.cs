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
public sealed class StaffPrincipals(UserManager<StaffAccount> accounts, IOptions<IdentityOptions> options, PortalDbContext db, ActingPersons persons, EntryRules rules)
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
        var roles = await RolesAsync(user);
        identity.AddClaims(DutiesOf(user, roles).Select(duty => new Claim(EntryDuties.Claim, duty)));
        identity.AddClaims(roles.SelectMany(role => RoleBundles.CapabilitiesOf(role)).Distinct().Select(capability => new Claim(StaffRights.CapabilityClaim, capability.ToString())));
        return identity;
    }

    private Task<string?> OrganNameAsync(StaffAccount user) =>
        db.Organs.Where(organ => organ.Id == user.OrganId).Select(organ => organ.Name).SingleOrDefaultAsync();

    private IEnumerable<string> DutiesOf(StaffAccount user, List<StaffRole> roles)
    {
        if (user.MustChangePassword)
        {
            yield return EntryDuties.Password;
        }

        if (rules.SecondFactor == SecondFactorWish.SigningRoles && !user.TwoFactorEnabled && roles.Intersect(RoleBundles.SigningRoles).Any())
        {
            yield return EntryDuties.SecondFactor;
        }
    }

    private async Task<List<StaffRole>> RolesAsync(StaffAccount user)
    {
        var actor = await persons.FindAsync(user.Id, rules.Now, CancellationToken.None);
        return actor is null ? [] : [.. actor.Grants.Select(grant => grant.Role).Distinct()];
    }
}
