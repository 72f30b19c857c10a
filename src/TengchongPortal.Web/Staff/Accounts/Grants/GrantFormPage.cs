using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace TengchongPortal.Web.Staff.Accounts.Grants;

/// <summary>The form of a proposed role, for one account.</summary>
public sealed record GrantFormPage(Guid AccountId, string Name, GrantForm Form, ImmutableArray<SelectListItem> Organs, ImmutableArray<SelectListItem> Types, ImmutableArray<SelectListItem> Roles);
