using System.Globalization;
using System.Net;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Staff.Trails;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>The audit trail is searched by those who answer for the whole city, and by nobody else.</summary>
public sealed class TrailTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private const string Room = "/staff/audit";

    private readonly CityWalk _walk = new(portal);

    [Theory]
    [InlineData(StaffRole.Auditor, HttpStatusCode.OK)]
    [InlineData(StaffRole.AuditAdministrator, HttpStatusCode.OK)]
    [InlineData(StaffRole.SystemAdministrator, HttpStatusCode.Forbidden)]
    [InlineData(StaffRole.SecurityAdministrator, HttpStatusCode.Forbidden)]
    [InlineData(StaffRole.FinalSigner, HttpStatusCode.Forbidden)]
    [InlineData(StaffRole.DraftingClerk, HttpStatusCode.Forbidden)]
    public async Task Only_those_who_audit_come_in(StaffRole role, HttpStatusCode status) =>
        Assert.Equal(status, (await portal.SignedInAs(role).OpenAsync(Room)).Status);

    [Fact]
    public async Task A_right_at_one_department_is_told_where_to_look()
    {
        var auditor = await portal.AddAsync("trail-auditor", Organs.Department, null, StaffRole.Auditor);

        var page = await new Visitor(portal) { Account = auditor.Id }.OpenAsync(Room);

        Assert.Equal((HttpStatusCode.Forbidden, "access.whole-city"), (page.Status, page.TextOf("problem-code")));
    }

    [Fact]
    public async Task A_text_is_followed_by_its_title_with_what_was_refused()
    {
        var title = $"审计查询用的通知{Guid.NewGuid():N}";
        var id = await _walk.ToAsync(EditorialState.Returned, PortalCity.Notice() with { Title = title });
        await Assert.ThrowsAnyAsync<Exception>(() => _walk.TakeAsync(id, EditorialEvent.Release));

        var all = await Auditor.OpenAsync($"{Room}?about={Uri.EscapeDataString(title)}");
        var refused = await Auditor.OpenAsync($"{Room}?about={id}&onlyRefused=true");

        Assert.Contains("退回修改", all.TextOf("trail"), StringComparison.Ordinal);
        Assert.Contains(title, all.TextOf("trail"), StringComparison.Ordinal);
        Assert.Contains("拒绝：workflow.state", refused.TextOf("trail"), StringComparison.Ordinal);
        Assert.DoesNotContain("退回修改", refused.TextOf("trail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Acts_that_were_not_theirs_lie_before_the_auditor_in_red()
    {
        int Count(Page page) => page.Find("refused-acts") is { } mark ? int.Parse(new string([.. mark.TextContent.TakeWhile(char.IsDigit)]), CultureInfo.InvariantCulture) : 0;
        var before = Count(await Auditor.OpenAsync(Room));
        var id = await _walk.ToAsync(EditorialState.InReview);

        await Assert.ThrowsAnyAsync<Exception>(() => _walk.TakeAsync(id, EditorialEvent.Sign, People.One(StaffRole.DraftingClerk)));
        await Assert.ThrowsAnyAsync<Exception>(() => _walk.TakeAsync(id, EditorialEvent.Return, change: act => act with { Reason = "" }));
        var page = await Auditor.OpenAsync(Room);

        Assert.Equal(before + 1, Count(page));
        Assert.NotNull(page.Find("refused-lately"));
        Assert.Null((await portal.SignedInAs(StaffRole.FinalSigner).OpenAsync("/staff")).Find("refused-acts"));
    }

    [Fact]
    public async Task An_administrator_of_the_trail_learns_of_no_text_at_work()
    {
        var title = $"尚未公开的通知{Guid.NewGuid():N}";
        var id = await _walk.ToAsync(EditorialState.Draft, PortalCity.Notice() with { Title = title });
        var administrator = portal.SignedInAs(StaffRole.AuditAdministrator);

        var byTitle = await administrator.OpenAsync($"{Room}?about={Uri.EscapeDataString(title)}");
        var byId = await administrator.OpenAsync($"{Room}?about={id}");

        Assert.Null(byTitle.Find("trail"));
        Assert.Contains("未对您公开的稿件", byId.TextOf("trail"), StringComparison.Ordinal);
        Assert.DoesNotContain(title, byId.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_and_the_days_narrow_it()
    {
        await _walk.ToAsync(EditorialState.Draft);
        var name = Uri.EscapeDataString(People.One(StaffRole.DraftingClerk).Name);

        Assert.NotNull((await Auditor.OpenAsync($"{Room}?person={name}")).Find("trail"));
        Assert.Null((await Auditor.OpenAsync($"{Room}?person={name}&until=2001-01-01")).Find("trail"));
        Assert.Null((await Auditor.OpenAsync($"{Room}?person=nobody-of-this-name")).Find("trail"));
    }

    [Fact]
    public async Task Days_in_the_wrong_order_come_back_with_a_sentence_and_what_was_typed()
    {
        var page = await Auditor.OpenAsync($"{Room}?from=2019-12-31&until=2019-01-01&person=张");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("不能晚于", page.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Contains("value=\"张\"", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("没有符合条件", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Older_lines_stand_on_the_next_page()
    {
        for (var number = 0; number < 1 + (2 * TrailQuery.PageSize / 6); number++)
        {
            await _walk.ToAsync(EditorialState.Published);
        }

        var first = await Auditor.OpenAsync(Room);
        var older = first.Document.QuerySelector(".pager a")!.GetAttribute("href")!;
        var last = (await Auditor.OpenAsync($"{Room}?onlyRefused=false&until=2001-01-01")).Document.QuerySelector(".pager a");

        Assert.Equal(TrailQuery.PageSize, RowsOf(first));
        Assert.Equal(TrailQuery.PageSize, RowsOf(await Auditor.OpenAsync(older)));
        Assert.Null(last);
        Assert.True(long.Parse(older.Split("Before=")[1], CultureInfo.InvariantCulture) > 1);
    }

    private static int RowsOf(Page page) => page.Find("trail")!.QuerySelectorAll("tbody tr").Length;

    private Visitor Auditor => portal.SignedInAs(StaffRole.Auditor);
}
