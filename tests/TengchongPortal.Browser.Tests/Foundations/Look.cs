namespace TengchongPortal.Browser.Tests.Foundations;

/// <summary>How somebody looks at the portal.</summary>
public sealed record Look(int Width, int Height, bool Dark = false, bool Scripts = true)
{
    public static Look Wide { get; } = new(1280, 900);

    public static Look Narrow { get; } = new(375, 740);

    /// <summary>A citizen whose browser runs no scripts: every page must serve (R-accessibility).</summary>
    public static Look Scriptless { get; } = Wide with { Scripts = false };
}
