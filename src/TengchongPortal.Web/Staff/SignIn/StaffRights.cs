using System.Security.Claims;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.SignIn;

/// <summary>Which entrances are shown to a person; who may enter is decided by the doors themselves.</summary>
public static class StaffRights
{
    public const string CapabilityClaim = "portal:capability";

    extension(ClaimsPrincipal person)
    {
        public bool IsShown(Capability capability) => person.HasClaim(CapabilityClaim, capability.ToString());
    }
}
