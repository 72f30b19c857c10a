using System.Net;
using System.Xml.Linq;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens;

/// <summary>What is new, for readers that ask by themselves.</summary>
public sealed class FeedTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("/feeds/all.atom")]
    [InlineData("/feeds/gsgg.atom")]
    public async Task A_released_record_stands_first_and_goes_when_it_is_hidden(string address)
    {
        var edition = await portal.Walk.ToAsync(EditorialState.Published, PortalCity.Notice($"订阅 <{address}> & 通知") with { MadeOn = Today });
        var id = await portal.DocumentOfAsync(edition);
        var first = Entries(await ReadAsync(address))[0];

        await portal.Walk.TakeAsync(edition, EditorialEvent.Hide);

        Assert.Equal($"订阅 <{address}> & 通知", first.Element(_atom + "title")!.Value);
        Assert.EndsWith($"/records/{id}", first.Element(_atom + "id")!.Value, StringComparison.Ordinal);
        Assert.True(DateTimeOffset.TryParse(first.Element(_atom + "updated")!.Value, out _));
        Assert.Equal("便民服务日的时间、地点和咨询内容。", first.Element(_atom + "summary")!.Value);
        Assert.DoesNotContain(Entries(await ReadAsync(address)), entry => entry.Element(_atom + "id")!.Value.EndsWith($"/records/{id}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_lists_of_policies_and_interpretations_have_feeds_of_their_own_that_their_pages_name() // R27
    {
        var (policy, interpretation) = await portal.Walk.PackageAsync();
        await portal.Walk.ReleaseAsync(policy.Id);
        var explained = (await portal.Walk.FindAsync(interpretation)).DocumentId;
        await portal.DocumentAsync(EditorialState.Published, PortalCity.Notice("不是政策的通知"));

        foreach (var (list, id) in new[] { ("/policies", policy.DocumentId), ("/interpretations", explained) })
        {
            var link = (await portal.Visitor().OpenAsync(list)).Document.Head!.QuerySelector("link[rel=alternate][type='application/atom+xml']")!;
            Assert.Equal($"{list}.atom", link.GetAttribute("href"));
            var entries = Entries(await ReadAsync($"{list}.atom"));
            Assert.EndsWith($"/records/{id}", entries[0].Element(_atom + "id")!.Value, StringComparison.Ordinal);
            Assert.DoesNotContain(entries, entry => entry.Element(_atom + "title")!.Value == "不是政策的通知");
        }

        await portal.Walk.TakeAsync(interpretation, EditorialEvent.Hide);
        Assert.DoesNotContain(Entries(await ReadAsync("/interpretations.atom")), entry => entry.Element(_atom + "id")!.Value.EndsWith($"/records/{explained}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_feed_that_has_not_changed_is_not_sent_again()
    {
        await portal.DocumentAsync(EditorialState.Published, PortalCity.Notice("没有变化的通知"));
        var first = await portal.Visitor().OpenAsync("/feeds/gsgg.atom");

        using var again = new HttpRequestMessage(HttpMethod.Get, "/feeds/gsgg.atom");
        again.Headers.IfNoneMatch.Add(first.Response.Headers.ETag!);
        var same = await portal.Visitor().SendAsync(again);
        await portal.DocumentAsync(EditorialState.Published, PortalCity.Notice("又一条通知"));
        using var later = new HttpRequestMessage(HttpMethod.Get, "/feeds/gsgg.atom");
        later.Headers.IfNoneMatch.Add(first.Response.Headers.ETag!);

        Assert.Equal("application/atom+xml", first.Response.Content.Headers.ContentType!.MediaType);
        Assert.NotNull(first.Response.Content.Headers.LastModified);
        Assert.Equal(HttpStatusCode.NotModified, same.Status);
        Assert.Equal(HttpStatusCode.OK, (await portal.Visitor().SendAsync(later)).Status);
    }

    [Fact]
    public async Task A_column_page_names_its_feed_and_an_unknown_feed_is_not_found()
    {
        var page = await portal.Visitor().OpenAsync("/catalogue/gsgg");

        Assert.Equal("/feeds/gsgg.atom", page.Document.Head!.QuerySelector("link[rel=alternate][type='application/atom+xml']")!.GetAttribute("href"));
        Assert.Equal("/feeds/all.atom", (await portal.Visitor().OpenAsync("/catalogue")).Document.Head!.QuerySelector("link[rel=alternate]")!.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Visitor().OpenAsync("/feeds/nothing.atom")).Status);
        Assert.Empty(Entries(await ReadAsync("/feeds/qtwj.atom")));
    }

    private DateOnly Today => Domain.Kernel.ChinaTime.DayOf(portal.Walk.Now);

    private async Task<XDocument> ReadAsync(string address)
    {
        var feed = XDocument.Parse((await portal.Visitor().OpenAsync(address)).Text);
        AssertHolds(feed.Root!);
        return feed;
    }

    /// <summary>What RFC 4287 asks of every feed and entry.</summary>
    private static void AssertHolds(XElement feed)
    {
        var entries = feed.Elements(_atom + "entry").ToList();
        Assert.Equal(_atom + "feed", feed.Name);
        Assert.Single(feed.Elements(_atom + "link"), link => link.Attribute("rel")?.Value == "self");
        foreach (var part in entries.Append(feed))
        {
            Assert.True(Uri.TryCreate(part.Elements(_atom + "id").Single().Value, UriKind.Absolute, out _));
            Assert.NotEmpty(part.Elements(_atom + "title").Single().Value);
            Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$", part.Elements(_atom + "updated").Single().Value);
        }

        Assert.True(feed.Elements(_atom + "author").Any() || entries.TrueForAll(entry => entry.Elements(_atom + "author").Any()));
        Assert.Equal(entries.Count, entries.Select(entry => entry.Element(_atom + "id")!.Value).Distinct().Count());
        Assert.All(entries, entry => Assert.Contains(entry.Elements(_atom + "link"), link => link.Attribute("href") is not null && link.Attribute("rel")?.Value is null or "alternate"));
    }

    private static List<XElement> Entries(XDocument feed) => [.. feed.Root!.Elements(_atom + "entry")];
}
