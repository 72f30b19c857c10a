using System.Security.Claims;

namespace TengchongPortal.Web.Components.Navigation;

/// <summary>What the bar of the back office says about the person signed in; the claims are written at sign-in.</summary>
public static class StaffBar
{
    public const string OrganNameClaim = "portal:organ-name";

    public const string SearchAddress = "/staff/search";

    public const string SignOutAddress = "/staff/sign-out";

    extension(ClaimsPrincipal person)
    {
        public string DisplayName => person.Identity?.Name ?? "";

        public string? OrganName => person.FindFirstValue(OrganNameClaim);
    }
}
