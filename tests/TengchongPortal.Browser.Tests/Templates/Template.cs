using TengchongPortal.Browser.Tests.Foundations;
using TengchongPortal.Testing;

namespace TengchongPortal.Browser.Tests.Templates;

/// <summary>What holds for every page, whatever it says.</summary>
internal static class Template
{
    private const string Overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /// <summary>Goes to the first address of the way and follows the first link of each selector after it, leafing on where a page has none.</summary>
    public static async Task ReachAsync(Tab tab, string way, int status)
    {
        var stations = way.Split(" > ");
        await tab.GoAsync(stations[0], stations.Length == 1 ? status : 200);
        for (var at = 1; at < stations.Length; at++)
        {
            await LeafToAsync(tab, stations[at]);
            var next = await tab.Page.Locator(stations[at]).First.GetAttributeAsync("href");
            await tab.GoAsync(next!, at == stations.Length - 1 ? status : 200);
        }
    }

    private static async Task LeafToAsync(Tab tab, string selector)
    {
        while (await tab.Page.Locator(selector).CountAsync() == 0 && await tab.Page.Locator("a[rel='next']").CountAsync() > 0)
        {
            await tab.GoAsync((await tab.Page.Locator("a[rel='next']").First.GetAttributeAsync("href"))!);
        }
    }

    /// <summary>The page in each of the looks, or as it stands without any. Quick depth asks axe in the last look only, and all else in every one.</summary>
    public static async Task AssertFineAsync(Tab tab, string name, params Look[] looks)
    {
        if (looks.Length == 0)
        {
            await AssertFineAsync(tab, name, withAxe: true);
        }

        foreach (var look in looks)
        {
            await tab.TurnAsync(look);
            await AssertFineAsync(tab, $"{name}-{look.Width}{(look.Dark ? "-dark" : "")}", Depth.Of(quick: look == looks[^1], full: true));
        }
    }

    private static async Task AssertFineAsync(Tab tab, string name, bool withAxe)
    {
        await Screenshots.TakeAsync(tab.Page, name);
        var violations = withAxe ? await Axe.ViolationsAsync(tab.Page) : [];
        Assert.True(violations.Count == 0, $"{name}\n{string.Join('\n', violations)}");
        Assert.Equal(0, await tab.Page.EvaluateAsync<int>(Overflow));
        Assert.NotEmpty(await tab.Page.TitleAsync());
        tab.AssertQuiet();
    }
}
