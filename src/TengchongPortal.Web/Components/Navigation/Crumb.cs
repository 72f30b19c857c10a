namespace TengchongPortal.Web.Components.Navigation;

/// <summary>One step of the way from the home page; the last one has no address.</summary>
public sealed record Crumb(string Label, string? Address = null);
