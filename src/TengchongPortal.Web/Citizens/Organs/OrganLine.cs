using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Organs;

/// <summary>One organ of the register and how much it has published; an organ that was dissolved says so.</summary>
/// <param name="MergedInto">The organ that answers for it since (R110).</param>
public sealed record OrganLine(string Name, string Address, int Count, DateOnly? DissolvedOn, Crumb? MergedInto = null);
