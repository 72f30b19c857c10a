namespace TengchongPortal.Web.Citizens.Organs;

/// <summary>One organ of the register and how much it has published; an organ that was dissolved says so.</summary>
public sealed record OrganLine(string Name, string Address, int Count, DateOnly? DissolvedOn);
