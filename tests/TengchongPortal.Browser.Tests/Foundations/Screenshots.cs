using Microsoft.Playwright;

namespace TengchongPortal.Browser.Tests.Foundations;

/// <summary>Pictures of the pages for whoever wants to look: written below PORTAL_SCREENSHOTS when that is set.</summary>
internal static class Screenshots
{
    private static readonly string? _folder = Environment.GetEnvironmentVariable("PORTAL_SCREENSHOTS");

    public static async Task TakeAsync(IPage page, string name)
    {
        if (_folder is { Length: > 0 })
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(_folder, $"{name}.png"), FullPage = true });
        }
    }
}
