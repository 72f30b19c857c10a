namespace TengchongPortal.Web.Citizens.Organs;

/// <summary>Organs of one kind in the register.</summary>
public sealed record OrganGroup(string Label, IReadOnlyList<OrganLine> Organs);
