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
        // No page here has frames; the other way opens a second, empty page for each look.
        var result = await page.RunAxeLegacy(_options);
        return [.. result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id} ({rule.Help}): {node.Html}"))];
    }
}
