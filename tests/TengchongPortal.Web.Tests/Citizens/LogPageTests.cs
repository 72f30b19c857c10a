using System.Net;
using System.Text.Json;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Trust;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens;

/// <summary>Whoever reads the log can recompute it from what the portal itself hands out.</summary>
public sealed class LogPageTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private static readonly string[] _hashed = ["sequence", "event", "kind", "indexNumber", "revisionHash", "ticks", "reasonClass"];

    [Fact]
    public async Task Every_hash_follows_from_the_published_fields_by_the_published_recipe()
    {
        for (var one = 0; one < 60; one++)
        {
            await portal.CarryOverAsync(PortalCity.Notice(), Testing.Organs.City, null, null, PublishedPrecision.Unknown);
        }

        await portal.DocumentAsync(EditorialState.Withdrawn, PortalCity.Notice());

        var (leaves, head) = await ReadAllAsync();
        var previous = ChainHash.Genesis;
        foreach (var leaf in Enumerable.Reverse(leaves))
        {
            string[] fields = [previous, .. _hashed.Select(name => leaf.GetProperty(name).ToString())];
            previous = ChainHash.Of(fields);
            Assert.Equal(previous, leaf.GetProperty("hash").GetString());
        }

        Assert.Equal(head, previous);
        Assert.Equal(leaves.Count, leaves.Select(leaf => leaf.GetProperty("sequence").GetInt64()).Distinct().Count());
    }

    [Fact]
    public async Task The_leaf_of_a_record_is_found_from_its_page()
    {
        var id = await portal.DocumentAsync(EditorialState.Published, PortalCity.Notice("可在日志中查到的通知"));
        var link = (await portal.Visitor().OpenAsync($"/records/{id}")).Find("leaf")!.GetAttribute("href")!.Split('#');

        var log = await portal.Visitor().OpenAsync(link[0]);

        Assert.Contains("可在日志中查到的通知", log.Document.GetElementById(link[1])!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/log?from=0", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/log?from=-1", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/log?from=99999999999999999999", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/log?from=999999999", HttpStatusCode.NotFound)]
    [InlineData("/log.json?from=x", HttpStatusCode.UnprocessableEntity)]
    public async Task A_place_outside_the_log_is_refused(string path, HttpStatusCode status) =>
        Assert.Equal(status, (await portal.Visitor().OpenAsync(path)).Status);

    private async Task<(List<JsonElement> Leaves, string Head)> ReadAllAsync()
    {
        var leaves = new List<JsonElement>();
        var head = "";
        for (var path = "/log.json"; path is not null;)
        {
            var page = JsonDocument.Parse((await portal.Visitor().OpenAsync(path)).Text).RootElement;
            leaves.AddRange(page.GetProperty("leaves").EnumerateArray());
            head = head.Length > 0 ? head : page.GetProperty("headHash").GetString()!;
            path = page.GetProperty("older").GetString();
        }

        return (leaves, head);
    }
}
