using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Home;

/// <summary>Publishing organs of one kind.</summary>
public sealed record HomeOrgans(string Label, IReadOnlyList<Crumb> Organs);
