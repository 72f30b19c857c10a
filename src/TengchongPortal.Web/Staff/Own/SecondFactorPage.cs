using System.Collections.Immutable;
using TengchongPortal.Web.Components.Codes;

namespace TengchongPortal.Web.Staff.Own;

/// <summary>The own second factor: not there yet and ready to be set up, or there since when.</summary>
/// <param name="Written">The new key as it is typed into an authenticator, in groups of four.</param>
public sealed record SecondFactorPage(bool IsOn, DateTimeOffset? Since, int CodesLeft, EnrolForm Form, string Written, string Uri, QrCode Picture);

/// <summary>Recovery codes, on the screen this once.</summary>
public sealed record RecoveryPage(ImmutableArray<string> Codes);
