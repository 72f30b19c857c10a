namespace TengchongPortal.Domain.Staff;

/// <summary>A role held at an organ and everything below it; permission = role × organ subtree × type.</summary>
/// <param name="OrganPath">Materialised path with a closing slash, such as <c>/530581000/tc-d01/</c>.</param>
/// <param name="Type">A document type key, or null for all types.</param>
/// <param name="OnlyThisOrgan">True when the organs below are not meant: the government's own drafting clerks do not draft for departments.</param>
/// <param name="For">The absent person whose grant this is, while a deputy stands in; null for an own grant.</param>
public sealed record Grant(StaffRole Role, string OrganPath, string? Type = null, bool OnlyThisOrgan = false, Principal? For = null)
{
    public bool Covers(Capability capability, string organPath, string? type) =>
        IsAt(organPath, type) && RoleBundles.CapabilitiesOf(Role).Contains(capability);

    /// <summary>Whether the grant reaches the organ, for documents of the type; null asks about no type in particular.</summary>
    public bool IsAt(string organPath, string? type)
    {
        ArgumentNullException.ThrowIfNull(organPath);
        return (OnlyThisOrgan ? organPath == OrganPath : organPath.StartsWith(OrganPath, StringComparison.Ordinal))
            && (Type is null || type is null || Type == type);
    }
}
