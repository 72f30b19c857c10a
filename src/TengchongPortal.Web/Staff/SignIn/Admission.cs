namespace TengchongPortal.Web.Staff.SignIn;

/// <summary>What became of an attempt to come in.</summary>
public enum Admission
{
    Refused,
    Inside,

    /// <summary>The password was right; the code of the second factor is asked for.</summary>
    CodeAsked,
}
