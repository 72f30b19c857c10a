using Microsoft.AspNetCore.Identity;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Identity;

/// <summary>A person's sign-in account. What the person may do stands in the role grants, never here.</summary>
public sealed class StaffAccount : IdentityUser<Guid>
{
    public string DisplayName { get; set; } = "";

    public Guid OrganId { get; set; }

    public bool IsDisabled { get; set; }

    /// <summary>Invented person of the demonstration city; offered for sign-in by a click in Development only.</summary>
    public bool IsDemonstration { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public ICollection<RoleGrant> Grants { get; } = [];
}
