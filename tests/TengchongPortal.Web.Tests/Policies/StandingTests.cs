using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>The page of a document, its data, lists and the ledger say the same of how it stands in law.</summary>
public sealed class StandingTests : IDisposable
{
    private static readonly DateTimeOffset _start = ChinaTime.StartOf(new(2019, 9, 27)).AddHours(9);

    private static readonly string[] _marks = ["已废止", "已宣布失效"];

    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(_start) };

    private CityWalk Walk => new(_portal);

    [Theory]
    [InlineData(null, "有效", null, null, "inforce")]
    [InlineData(RelationKind.Amends, "有效（已修改）", null, null, "inforce")]
    [InlineData(RelationKind.Repeals, "废止", "本文件已废止", "已废止", "repealed")]
    [InlineData(RelationKind.Replaces, "废止", "本文件已废止", "已废止", "repealed")]
    [InlineData(RelationKind.DeclaresLapsed, "宣布失效", "本文件已宣布失效", "已宣布失效", "repealed")]
    public async Task Every_place_says_the_same(RelationKind? link, string state, string? heading, string? mark, string facet)
    {
        var document = await NormativeAsync();
        if (link is { } kind)
        {
            await Walk.ToAsync(EditorialState.Published, PortalCity.Notice("关于甲办法的决定") with { MadeOn = ChinaTime.DayOf(Walk.Now), Relations = [new(kind, document)] });
        }

        var page = await _portal.Visitor().OpenAsync($"/records/{document}");
        Assert.Equal($"有效性：{state}", page.Document.QuerySelector(".record-validity")!.TextContent.Trim());
        Assert.Equal(heading, page.Find("repealed")?.QuerySelector("h2, h3, strong, .notice-heading")?.TextContent.Trim());
        Assert.Equal(state, JsonDocument.Parse((await _portal.Visitor().OpenAsync($"/records/{document}.json")).Text).RootElement.GetProperty("validity").GetString());
        Assert.Equal(state, (await _portal.Visitor().OpenAsync("/ledger")).FindAll("ledger-line").Single().QuerySelector("[data-label='状态']")!.TextContent.Trim());
        var list = (await _portal.Visitor().OpenAsync($"/catalogue?validity={facet}")).Document;
        var row = list.QuerySelector($"a[href='/records/{document}']")!.ParentElement!.ParentElement!.TextContent;
        Assert.Equal(mark is null ? [] : [mark], _marks.Where(word => row.Contains(word, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_declaration_to_come_says_so()
    {
        var document = await NormativeAsync();
        await Walk.ToAsync(EditorialState.Published, PortalCity.Notice("关于甲办法的决定") with { MadeOn = ChinaTime.DayOf(Walk.Now), EffectiveOn = new(2020, 1, 1), Relations = [new(RelationKind.DeclaresLapsed, document)] });

        var page = await _portal.Visitor().OpenAsync($"/records/{document}");

        Assert.Contains("本文件将宣布失效", page.TextOf("repealed"), StringComparison.Ordinal);
        Assert.Equal("有效性：有效", page.Document.QuerySelector(".record-validity")!.TextContent.Trim());
    }

    public void Dispose() => _portal.Dispose();

    private async Task<Guid> NormativeAsync()
    {
        var text = PolicyCity.Normative(Walk.Now, "甲办法", new(2019, 9, 1), new(2024, 8, 31));
        return (await Walk.NormativeAsync(text)).DocumentId;
    }
}
