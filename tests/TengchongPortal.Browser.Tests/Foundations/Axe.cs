using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace TengchongPortal.Browser.Tests.Foundations;

/// <summary>The accessibility rules of WCAG 2.x A and AA and of good practice, held against the page as it is shown.</summary>
internal static class Axe
{
    private static readonly AxeRunOptions _options = new() { ResultTypes = [ResultType.Violations] };

    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        // No page here has frames, and the way that asks through them opens a second, empty page for each look.
#pragma warning disable CS0618
        var result = await page.Locator("html").RunAxeLegacy(_options);
#pragma warning restore CS0618
        return [.. result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id} ({rule.Help}): {node.Html}"))];
    }
}
