using System.Net;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens;

/// <summary>What a citizen reads at the address of a record, state by state.</summary>
public sealed class RecordPageTests(CityPortal portal) : IClassFixture<CityPortal>
{
    [Fact]
    public async Task A_released_record_is_read_with_its_header_body_and_hash()
    {
        var id = await portal.DocumentAsync(EditorialState.Published, PortalCity.Notice("关于春季植树活动的通知"));

        var page = await portal.Visitor().OpenAsync($"/records/{id}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("关于春季植树活动的通知", page.TextOf("record-title"));
        Assert.Contains("政务服务大厅集中提供咨询服务", page.TextOf("record-body"), StringComparison.Ordinal);
        Assert.Equal(["索引号", "发布机构", "公开目录", "发布日期", "文号", "浏览量"], page.Find("header-block")!.QuerySelectorAll("dt").Select(cell => cell.TextContent));
        Assert.Matches("^[0-9a-f]{64}$", page.TextOf("content-hash"));
        Assert.StartsWith("/log?from=", page.Find("leaf")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    public static TheoryData<EditorialState> UnknownOutside =>
        [.. Enum.GetValues<EditorialState>().Where(state => !EditorialStates.Readable.Contains(state) && state is not (EditorialState.Hidden or EditorialState.Unpublished))];

    [Theory]
    [MemberData(nameof(UnknownOutside))]
    public async Task What_never_was_public_does_not_exist(EditorialState state)
    {
        // A purged walk of the small city was abandoned before: citizens never knew of it.
        var id = await portal.DocumentAsync(state, PortalCity.Notice());

        Assert.Equal(HttpStatusCode.NotFound, (await portal.Visitor().OpenAsync($"/records/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Visitor().OpenAsync($"/records/{id}.json")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Visitor().OpenAsync($"/records/{id}/print")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Visitor().OpenAsync($"/records/{id}/editions/1")).Status);
    }

    [Theory]
    [InlineData(EditorialState.Hidden)]
    [InlineData(EditorialState.Unpublished)]
    public async Task What_was_taken_away_is_gone_with_authority_and_date(EditorialState state)
    {
        var id = await portal.DocumentAsync(state, PortalCity.Notice("本条不应再被看到的通知"));

        var page = await portal.Visitor().OpenAsync($"/records/{id}");
        var json = await portal.Visitor().OpenAsync($"/records/{id}.json");

        Assert.Equal(HttpStatusCode.Gone, page.Status);
        Assert.Contains(Organs.Department.Name, page.TextOf("gone"), StringComparison.Ordinal);
        Assert.DoesNotContain("不应再被看到", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, json.Status);
        Assert.Contains("\"error\":\"gone\"", json.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("不应再被看到", json.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hidden_text_tells_citizens_the_public_wording_of_its_reason()
    {
        var edition = await portal.Walk.ToAsync(EditorialState.Published, PortalCity.Notice());
        await portal.Walk.TakeAsync(edition, EditorialEvent.Hide, change: act => act with { ReasonCode = "hide.personal", Reason = "第三段写了张某的住址" });

        var page = await portal.Visitor().OpenAsync($"/records/{await portal.DocumentOfAsync(edition)}");

        Assert.Equal("该信息正在核查，暂停公开。", page.TextOf("gone-reason"));
        Assert.DoesNotContain("张某", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unpublished_address_leads_where_the_signer_said()
    {
        var edition = await portal.Walk.ToAsync(EditorialState.Published, PortalCity.Notice());
        await portal.Walk.ProposeAsync(edition, EditorialEvent.Unpublish);
        await portal.Walk.TakeAsync(edition, EditorialEvent.Unpublish, change: act => act with { Redirect = "/catalogue/gsgg", LegalBasis = "", Clause = "", SheetNumber = "", FireAt = null, Day = null });

        var page = await portal.Visitor().OpenAsync($"/records/{await portal.DocumentOfAsync(edition)}");

        Assert.Equal(HttpStatusCode.Redirect, page.Status);
        Assert.Equal("/catalogue/gsgg", page.Location);
    }

    [Fact]
    public async Task A_withdrawn_record_stays_readable_under_a_banner()
    {
        var id = await portal.DocumentAsync(EditorialState.Withdrawn, PortalCity.Notice());

        var page = await portal.Visitor().OpenAsync($"/records/{id}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("按规定办理", page.TextOf("withdrawn"), StringComparison.Ordinal);
        Assert.Contains(Organs.Department.Name, page.TextOf("withdrawn"), StringComparison.Ordinal);
        Assert.NotNull(page.Find("record-body"));
    }

    [Fact]
    public async Task An_urgent_text_says_that_its_review_is_open()
    {
        var id = await portal.DocumentAsync(EditorialState.EmergencyPublished, PortalCity.Notice());

        Assert.Contains("先行发布，审核中", (await portal.Visitor().OpenAsync($"/records/{id}")).TextOf("emergency"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Linked_records_show_the_link_at_both_ends()
    {
        var policy = await portal.DocumentAsync(EditorialState.Published, PortalCity.Notice("甲办法"));
        var below = await portal.DocumentAsync(EditorialState.Published, PortalCity.Notice("甲办法实施通知") with { Relations = [new(RelationKind.BasedOn, policy)] });

        var ofPolicy = await portal.Visitor().OpenAsync($"/records/{policy}");
        var ofBelow = await portal.Visitor().OpenAsync($"/records/{below}");

        Assert.Contains("依据本文件制定的文件 甲办法实施通知", ofPolicy.MainText, StringComparison.Ordinal);
        Assert.Contains("制定依据 甲办法", ofBelow.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_else_is_served_below_a_record()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Visitor().OpenAsync($"/records/{Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Visitor().OpenAsync("/records/not-a-number")).Status);
    }
}
