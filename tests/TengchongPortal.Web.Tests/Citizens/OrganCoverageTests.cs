using System.Globalization;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens;

/// <summary>How far an organ has published what articles 20 and 21 of the regulation ask for (法定主动公开内容): each figure leads to as many texts, and what is missing is said.</summary>
public sealed class OrganCoverageTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Theory]
    [InlineData("530581001", "xzgk", "xjgk")]
    [InlineData("tc-d22", "xjgk", "xzgk")]
    public async Task Each_kind_leads_to_as_many_texts_as_it_counts_and_a_kind_without_says_so(string organ, string own, string foreign)
    {
        var page = await portal.Visitor().OpenAsync($"/organs/{organ}");
        var lines = page.Find("coverage")!.QuerySelectorAll("tbody tr").ToList();
        var published = lines.Where(line => line.QuerySelector("a") is not null).ToList();

        Assert.NotEmpty(published);
        foreach (var line in published)
        {
            Assert.Equal(int.Parse(line.QuerySelector(".number")!.TextContent, CultureInfo.InvariantCulture), await CountAsync(line.QuerySelector("a")!.GetAttribute("href")!));
            Assert.NotNull(line.QuerySelector("time"));
        }

        Assert.All(lines.Except(published), line => Assert.Equal(["0", "尚未公开"], line.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim())));
        Assert.Contains($"共 {lines.Count} 类，本机构已公开 {published.Count} 类", page.MainText, StringComparison.Ordinal);
        Assert.Contains(await NameAsync(own), lines.Select(NameOf));
        Assert.DoesNotContain(await NameAsync(foreign), lines.Select(NameOf));
    }

    private static string NameOf(AngleSharp.Dom.IElement line) => line.QuerySelector("th")!.TextContent.Trim();

    private async Task<string> NameAsync(string column) => (await portal.Visitor().OpenAsync($"/catalogue/{column}")).Document.QuerySelector("h1")!.TextContent.Trim();

    private async Task<int> CountAsync(string address)
    {
        var count = 0;
        for (var next = address; next is not null;)
        {
            var page = await portal.Visitor().OpenAsync(next);
            count += page.Document.QuerySelectorAll("main [data-testid='record-link']").Length;
            next = page.Document.QuerySelector("a[rel='next']")?.GetAttribute("href");
        }

        return count;
    }
}
