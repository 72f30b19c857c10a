namespace TengchongPortal.Web.Foundations.Access;

/// <summary>Who must have a second factor (<c>Accounts:SecondFactor</c>); whoever wants one has it in any case.</summary>
public enum SecondFactorWish
{
    Off,
    SigningRoles,
}
