using System.Collections.Immutable;

namespace TengchongPortal.Domain.Staff;

/// <summary>Who acts: a person with the grants in force at this moment, or the portal itself.</summary>
/// <param name="Id">Account id; <see cref="SystemId"/> for the portal.</param>
/// <param name="Name">The name that is written into the record book.</param>
/// <param name="Grants">The grants in force now; capacity is decided from these alone.</param>
public sealed record Actor(Guid Id, string Name, ImmutableArray<Grant> Grants)
{
    public static Guid SystemId { get; } = Guid.Empty;

    /// <summary>The portal acting by schedule or clock (workflow.md 3.3, actor "system").</summary>
    public static Actor System { get; } = new(SystemId, "系统", []);

    public bool IsSystem => Id == SystemId;

    /// <summary>Whether the person holds the capability at the organ, whose path runs from the root down to it.</summary>
    public bool May(Capability capability, string organPath, string? type = null) =>
        Grants.Any(grant => grant.Covers(capability, organPath, type));

    /// <summary>Whether the person holds it at the organ itself, and not only from above.</summary>
    public bool MayAtHome(Capability capability, string organPath, string? type = null) =>
        Grants.Any(grant => grant.OrganPath == organPath && grant.Covers(capability, organPath, type));

    /// <summary>Whether the person holds any role there, and so may know what is being worked on.</summary>
    public bool IsAt(string organPath, string type) =>
        Grants.Any(grant => grant.IsAt(organPath, type));

    public bool MayAnywhere(Capability capability) =>
        Grants.Any(grant => RoleBundles.CapabilitiesOf(grant.Role).Contains(capability));
}
