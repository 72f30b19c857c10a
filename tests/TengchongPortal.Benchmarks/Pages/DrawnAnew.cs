namespace TengchongPortal.Benchmarks.Pages;

/// <summary>Whoever sends another cookie of ours is drawn a page of their own.</summary>
internal static class DrawnAnew
{
    public const string Name = "portal-drawn", Value = "x";

    public const string Cookie = $"{Name}={Value}";
}
