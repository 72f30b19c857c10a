namespace TengchongPortal.Browser.Tests.Foundations;

/// <summary>A test that needs a browser; skipped with a sentence where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Absence;
}
