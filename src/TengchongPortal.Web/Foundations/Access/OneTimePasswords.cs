using System.Security.Claims;

namespace TengchongPortal.Web.Foundations.Access;

/// <summary>Whether somebody came in with a password that another person has seen; written into the session at sign-in.</summary>
public static class OneTimePasswords
{
    public const string Claim = "portal:one-time-password";

    /// <summary>Where the password is changed.</summary>
    public const string Address = "/staff/own/password";

    extension(ClaimsPrincipal person)
    {
        public bool MustChangePassword => person.HasClaim(claim => claim.Type == Claim);
    }
}
