namespace TengchongPortal.Web.Citizens.Organs;

/// <summary>A name the organ bore until a day (R2).</summary>
public sealed record FormerName(string Name, DateOnly Until);
