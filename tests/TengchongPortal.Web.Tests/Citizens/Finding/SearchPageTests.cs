using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens.Finding;

/// <summary>R101, R107, R181: whoever types two characters finds the notice, and nothing that is not public.</summary>
public sealed class SearchPageTests(CityPortal portal) : IClassFixture<CityPortal>
{
    [Fact]
    public async Task Words_of_the_text_find_it_with_the_place_where_they_stand()
    {
        var id = await ReleasedAsync("关于清明节祭扫的通告", "为防止森林火灾，清明期间实行<敬香>登记。");

        var page = await portal.SearchAsync("敬香");

        Assert.Equal([$"/records/{id}"], page.Hits);
        Assert.Equal("1", page.TextOf("found-count").Split(' ')[1]);
        Assert.Equal(["敬香"], page.Document.QuerySelectorAll("mark").Select(mark => mark.TextContent));
        Assert.Contains("实行<敬香>登记", page.Find("hit")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_the_title_are_marked_in_it()
    {
        await ReleasedAsync("关于寒食节祭扫的通告", "内容。");

        var link = (await portal.SearchAsync("寒食节")).Find("record-link")!;

        Assert.Equal("关于寒食节祭扫的通告", link.TextContent.Trim());
        Assert.Equal(["寒食节"], link.QuerySelectorAll("mark").Select(mark => mark.TextContent));
    }

    [Theory]
    [InlineData("森 林火-灾")]
    [InlineData("“森林火灾”")]
    [InlineData("Ｗｉｆｉ")]
    [InlineData("WIFI 森林")]
    [InlineData("森林火災")]
    public async Task It_is_found_however_it_was_typed(string words)
    {
        var id = await ReleasedAsync($"防火通告 {Guid.NewGuid():N}", "严防森林火灾。林区不设WiFi。");

        Assert.Contains($"/records/{id}", (await portal.SearchAsync(words)).Hits);
    }

    [Fact]
    public async Task Findable_after_its_release_gone_with_its_hiding_even_before_the_index_knows_and_back_again()
    {
        var edition = await portal.Walk.ToAsync(EditorialState.Ready, Text("待发布的珊瑚通知", "珊瑚") with { MadeOn = Domain.Kernel.ChinaTime.DayOf(portal.Walk.Now) });
        await portal.IndexAsync();
        Assert.Empty((await portal.SearchAsync("珊瑚")).Hits);

        await portal.Walk.TakeAsync(edition, EditorialEvent.Release);
        await portal.IndexAsync();
        Assert.Single((await portal.SearchAsync("珊瑚")).Hits);

        await portal.Walk.TakeAsync(edition, EditorialEvent.Hide);
        var stale = await portal.SearchAsync("珊瑚");
        Assert.Empty(stale.Hits);
        Assert.Equal("0", stale.TextOf("found-count").Split(' ')[1]);
        Assert.Null(stale.Find("result-groups"));
        Assert.DoesNotContain("待发布", stale.Text, StringComparison.Ordinal);
        await portal.IndexAsync();
        Assert.Equal("0", (await portal.SearchAsync("珊瑚")).TextOf("found-count").Split(' ')[1]);

        await portal.Walk.TakeAsync(edition, EditorialEvent.Unhide);
        await portal.IndexAsync();
        Assert.Single((await portal.SearchAsync("珊瑚")).Hits);
    }

    [Fact]
    public async Task Results_narrow_by_what_is_counted_and_widen_again()
    {
        await ReleasedAsync("玛瑙展览通知", "玛瑙");
        await ReleasedAsync("玛瑙鉴定通知", "玛瑙", Organs.OtherDepartment);

        var page = await portal.SearchAsync("玛瑙");
        var choice = page.FindAll("choice").First(link => link.TextContent == Organs.OtherDepartment.Name).GetAttribute("href")!;
        var narrowed = await portal.Visitor().OpenAsync(choice);
        var wide = await portal.Visitor().OpenAsync(narrowed.Find("chip")!.GetAttribute("href")!);

        Assert.Equal(2, page.Hits.Count);
        Assert.Single(narrowed.Hits);
        Assert.Equal(page.Hits, wide.Hits);
    }

    [Fact]
    public async Task Pages_go_on_and_back_and_none_is_shown_twice()
    {
        for (var number = 0; number < 25; number++)
        {
            await portal.CarryOverAsync(Text($"翡翠第{number}号", "翡翠"), Organs.Department, $"tcf001-/2017-01010{number:00}", new DateTimeOffset(2017, 1, 1 + number, 0, 0, 0, TimeSpan.Zero), PublishedPrecision.Day);
        }

        await portal.IndexAsync();
        var first = await portal.SearchAsync("翡翠", "&sort=date");
        var second = await portal.Visitor().OpenAsync(first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        var again = await portal.Visitor().OpenAsync(second.Document.QuerySelector("a[rel=prev]")!.GetAttribute("href")!);

        Assert.Equal((20, 5), (first.Hits.Count, second.Hits.Count));
        Assert.Empty(first.Hits.Intersect(second.Hits));
        Assert.Null(second.Document.QuerySelector("a[rel=next]"));
        Assert.Equal(first.Hits, again.Hits);
    }

    [Fact]
    public async Task A_repealed_text_stands_behind_and_says_so_and_an_interpretation_under_its_policy()
    {
        var old = await ReleasedAsync("琥珀管理办法", "琥珀");
        var decision = PolicyCity.Policy(portal.Walk.Now, PolicyCity.First, "关于废止琥珀管理办法的决定") with { Body = "琥珀管理办法同时废止。", Relations = [new(RelationKind.Repeals, old)] };
        var repealer = await portal.DocumentOfAsync(await portal.Walk.ToAsync(EditorialState.Published, decision, "policy"));
        var explaining = await portal.Walk.StartAsync(PolicyCity.Explaining(repealer, portal.Walk.Now, title: "一图读懂废止决定"), "interpretation");
        await portal.Walk.ReleaseAsync(explaining);
        await portal.IndexAsync();
        var reading = await portal.DocumentOfAsync(explaining);

        var page = await portal.SearchAsync("琥珀");

        Assert.Equal($"/records/{old}", page.Hits[^1]);
        Assert.Contains("已废止", page.FindAll("hit")[^1].TextContent, StringComparison.Ordinal);
        Assert.Contains(page.FindAll("hit"), hit => hit.QuerySelectorAll("a").Any(link => link.GetAttribute("href") == $"/records/{reading}" && link.TextContent == "一图读懂废止决定"));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("AND OR NOT (")]
    [InlineData("title:通知 ~0.1 \"")]
    [InlineData("\u0000\u0001")]
    [InlineData("😀😀")]
    [InlineData("%_'; DROP TABLE x --")]
    [InlineData("<script>alert(1)</script>")]
    public async Task Whatever_is_typed_is_text(string words)
    {
        await portal.IndexAsync();
        var page = await portal.SearchAsync(words);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain("<script>alert", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_of_any_length_and_any_other_value_is_answered()
    {
        await ReleasedAsync("长问题通知", "长");
        Assert.NotNull((await portal.SearchAsync(new string('长', 3000))).Find("search-cut"));
        Assert.Equal(HttpStatusCode.OK, (await portal.SearchAsync("通知", "&year=x&organ=nobody&validity=9&after=forged&before=~~&sort=up&in=here")).Status);
    }

    [Fact]
    public async Task Machines_get_the_same_as_json_and_as_a_feed()
    {
        var id = await ReleasedAsync("碧玺公告", "碧玺");

        using var json = JsonDocument.Parse((await portal.Visitor().OpenAsync("/search.json?q=碧玺")).Text);
        var feed = XDocument.Parse((await portal.Visitor().OpenAsync("/search.atom?q=碧玺")).Text);
        using var typed = JsonDocument.Parse((await portal.Visitor().OpenAsync("/search/suggestions?q=碧玺")).Text);

        Assert.Equal(1, json.RootElement.GetProperty("total").GetInt32());
        Assert.Equal($"/records/{id}", json.RootElement.GetProperty("records")[0].GetProperty("address").GetString());
        Assert.EndsWith($"/records/{id}", feed.Root!.Elements().Single(element => element.Name.LocalName == "entry").Elements().First().Value, StringComparison.Ordinal);
        Assert.Contains("碧玺公告", typed.RootElement.EnumerateArray().Select(one => one.GetString()));
    }

    private async Task<Guid> ReleasedAsync(string title, string body, Domain.Organisations.Organ? organ = null, params RevisionRelation[] links)
    {
        var edition = await portal.Walk.ToAsync(EditorialState.Published, Text(title, body) with { Relations = [.. links], MadeOn = Domain.Kernel.ChinaTime.DayOf(portal.Walk.Now) }, organ: organ);
        await portal.IndexAsync();
        return await portal.DocumentOfAsync(edition);
    }

    private static RevisionText Text(string title, string body) => PortalCity.Notice(title) with { Body = $"各单位：\n\n{body}" };
}
