using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Accounts;

/// <summary>A stretch of the accounts that an administrator may see.</summary>
public sealed record AccountListPage(AccountFilter Filter, ImmutableArray<SelectListItem> Organs, ImmutableArray<AccountLine> Lines, bool HasMore, bool MayOpen);

/// <summary>One account of the list with the roles held now.</summary>
public sealed record AccountLine(Guid Id, string Name, string UserName, string Organ, bool IsDisabled, ImmutableArray<StaffRole> Roles);

/// <summary>What the list is narrowed to.</summary>
/// <param name="Organ">Key of an organ.</param>
/// <param name="Name">Part of a name or user name.</param>
public sealed record AccountFilter(string Organ, string Name, int Page);
