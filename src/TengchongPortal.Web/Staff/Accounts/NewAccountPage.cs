using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace TengchongPortal.Web.Staff.Accounts;

/// <summary>The form of a new account with the organs it may belong to.</summary>
public sealed record NewAccountPage(NewAccountForm Form, ImmutableArray<SelectListItem> Organs);

/// <summary>A password that is on the screen this once.</summary>
public sealed record IssuedPage(Guid AccountId, string Name, string UserName, string Password);
