using System.Collections.Immutable;

namespace TengchongPortal.Web.Staff.SignIn;

/// <summary>The page at the door.</summary>
/// <param name="People">Invented people to come in as; empty everywhere but in a demonstration under development.</param>
/// <param name="Password">Their printed password, shown together with them.</param>
public sealed record SignInPage(SignInForm Form, ImmutableArray<DemonstrationGroup> People, string Password);
