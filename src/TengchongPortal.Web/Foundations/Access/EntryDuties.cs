using System.Security.Claims;

namespace TengchongPortal.Web.Foundations.Access;

/// <summary>What somebody who has come in must do before any other room opens; written into the session at sign-in.</summary>
public static class EntryDuties
{
    public const string Claim = "portal:entry-duty";

    /// <summary>The password is one that another person has seen.</summary>
    public const string Password = "password";

    /// <summary>The roles held ask for a second factor, and there is none.</summary>
    public const string SecondFactor = "second-factor";

    extension(ClaimsPrincipal person)
    {
        public bool MustChangePassword => person.HasClaim(Claim, Password);

        public bool MustTakeSecondFactor => person.HasClaim(Claim, SecondFactor);

        /// <summary>Where the first duty is done; null when every room is open.</summary>
        public string? EntryDutyAddress => person switch
        {
            { MustChangePassword: true } => "/staff/own/password",
            { MustTakeSecondFactor: true } => "/staff/own/second-factor",
            _ => null,
        };
    }
}
