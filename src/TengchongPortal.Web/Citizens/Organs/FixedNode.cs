namespace TengchongPortal.Web.Citizens.Organs;

/// <summary>One of the five fixed parts of an organ's disclosure page; what it has not published yet, it says.</summary>
public sealed record FixedNode(string Label, int Count, string? Address, string NotYet);
