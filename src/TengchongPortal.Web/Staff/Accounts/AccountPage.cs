using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Data.Staff;
using TengchongPortal.Data.Staff.Cases;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Accounts;

/// <summary>One account as an administrator sees it.</summary>
public sealed record AccountPage(Guid Id, string Name, string UserName, string Email, string OrganName, bool IsDisabled, bool MustChangePassword)
{
    public required AccountForm Form { get; init; }

    public required ImmutableArray<SelectListItem> Organs { get; init; }

    public required ImmutableArray<GrantLine> Grants { get; init; }

    public required ImmutableArray<GrantProposal> Proposals { get; init; }

    public required ImmutableArray<HandOverLine> HandOver { get; init; }

    /// <summary>Letters, concerns and reports of errors in hand.</summary>
    public required ImmutableArray<OpenCase> Cases { get; init; }

    /// <summary>Names of those who are or will be away and have named this person as deputy.</summary>
    public required ImmutableArray<string> StandsInFor { get; init; }

    /// <summary>Whether this administrator changes the account, or only looks at it.</summary>
    public required bool MayChange { get; init; }

    public required bool IsOwn { get; init; }

    /// <summary>Whether there is a second factor that this administrator may take down.</summary>
    public required bool MayDropSecondFactor { get; init; }
}

/// <summary>A role of the account with where and until when.</summary>
public sealed record GrantLine(Guid Id, StaffRole Role, string OrganName, string? Type, bool OnlyThisOrgan, DateTimeOffset From, DateTimeOffset? Until, bool MayEnd);
