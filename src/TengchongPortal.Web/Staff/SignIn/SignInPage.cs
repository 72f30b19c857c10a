namespace TengchongPortal.Web.Staff.SignIn;

/// <summary>The page at the door.</summary>
/// <param name="Password">Their printed password, shown together with them.</param>
public sealed record SignInPage(SignInForm Form, DemonstrationPeople People, string Password);
