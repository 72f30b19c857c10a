using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data;
using TengchongPortal.Domain.Concerns.Incidents;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Foundations.Clockwork;
using TengchongPortal.Web.Tests.Notices;

namespace TengchongPortal.Web.Tests.Concerns;

/// <summary>A grave event: hours run from the moment it was known, the sequence is public with its times, and what was late stays written down (R37).</summary>
public sealed class IncidentTests : IDisposable
{
    private const string Name = "东山村山体滑坡";

    // Saturday evening.
    private static readonly DateTimeOffset _known = ChinaTime.StartOf(new(2019, 12, 14)).AddHours(20);

    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(_known) };

    private CityWalk Walk => new(_portal);

    private Visitor Office => _portal.SignedInAs(StaffRole.OfficeEditor);

    [Fact]
    public async Task The_page_shows_the_sequence_with_the_hours_it_took()
    {
        var number = await RegisterAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await _portal.Visitor().OpenAsync($"/incidents/{number}")).Status);
        await SpeakAsync(number, IncidentDeed.Speak, 3, "关于抢险的通报");
        await SpeakAsync(number, IncidentDeed.Confer, 15, "新闻发布会实录", held: "2019-12-15T13:30");
        await SpeakAsync(number, IncidentDeed.FollowUp, 6, "安置情况通报");
        await SpeakAsync(number, IncidentDeed.Close, 24, "应急响应结束的公告");

        var page = await _portal.Visitor().OpenAsync($"/incidents/{number}");

        Assert.Equal("关于抢险的通报", page.Document.QuerySelector("h1")!.TextContent);
        Assert.Equal(["首次发布权威信息 3小时", "举行新闻发布会 17小时30分钟", "后续发布 24小时", "发布结束信息 48小时"], page.FindAll("incident-entry").Select(row => $"{row.QuerySelector("th")!.TextContent} {row.QuerySelectorAll("td")[1].TextContent}"));
        Assert.DoesNotContain("超过时限", page.TextOf("incident-facts"), StringComparison.Ordinal);
        Assert.DoesNotContain("东山村", page.Text + (await _portal.Visitor().OpenAsync("/incidents")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_that_comes_late_is_written_down_shown_and_called_for()
    {
        var number = await RegisterAsync();
        _portal.Clock!.Advance(TimeSpan.FromHours(2.5));
        await LookAsync();
        Assert.Equal([NoticeKind.IncidentDue], (await CallsAsync()).Distinct());

        _portal.Clock!.Advance(TimeSpan.FromHours(3));
        await LookAsync();
        await LookAsync();
        Assert.Equal([NoticeKind.IncidentDue, NoticeKind.IncidentOverdue], (await CallsAsync()).Distinct().Order());
        Assert.Contains("已超过", (await Office.OpenAsync("/staff")).TextOf("waiting-incidents"), StringComparison.Ordinal);
        await SpeakAsync(number, IncidentDeed.Speak, 1, "关于抢险的通报");

        var page = await _portal.Visitor().OpenAsync($"/incidents/{number}");
        Assert.Contains("6小时30分钟后", page.TextOf("incident-facts"), StringComparison.Ordinal);
        Assert.Equal(["首次发布超过时限", "首次发布权威信息"], page.FindAll("incident-entry").Select(row => row.QuerySelector("th")!.TextContent.Trim()));
        Assert.Equal(5, await HoursOfTheBreachAsync());
    }

    [Theory]
    [InlineData("Speak", "", "", "公众现在能看到")]
    [InlineData("Speak", "old", "", "获知事件以后发布")]
    [InlineData("", "", "", "请选择登记什么")]
    public async Task What_is_wrong_is_said(string step, string record, string held, string told)
    {
        _portal.Clock!.SetUtcNow(_known);
        var old = await PublishAsync("早先的通知");
        _portal.Clock!.Advance(TimeSpan.FromHours(1));
        var number = await RegisterAsync("2019-12-14T20:30");

        var answer = await SendAsync(number, ("Step", step), ("Record", record == "old" ? old : record), ("HeldAt", held));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(told, answer.TextOf("error-summary"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-12-14T21:00", "获知时间应在现在以前")]
    [InlineData("2018-12-14T21:00", "获知时间应在现在以前")]
    [InlineData("", "请填写获知时间")]
    public async Task A_time_that_cannot_be_is_refused(string known, string told)
    {
        var office = Office;
        var answer = await office.SendAsync((await office.OpenAsync("/staff/incidents")).Form("incident-form").With(("Name", Name), ("Level", "Grave"), ("KnownAt", known)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(told, answer.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal(Name, answer.Form("incident-form")["Name"][0]);
    }

    [Fact]
    public async Task A_form_sent_twice_is_one_incident_and_clerks_do_not_get_in()
    {
        var office = Office;
        var form = (await office.OpenAsync("/staff/incidents")).Form("incident-form").With(("Name", Name), ("Level", "Grave"), ("KnownAt", "2019-12-14T20:00"));

        Assert.Equal((await office.SendAsync(form)).Location, (await office.SendAsync(form)).Location);
        Assert.Equal(HttpStatusCode.Forbidden, (await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync("/staff/incidents")).Status);
        Assert.Empty((await _portal.SignedInAs(StaffRole.Supervisor).OpenAsync("/staff/incidents")).FindAll("incident-form"));
    }

    public void Dispose() => _portal.Dispose();

    private async Task<string> RegisterAsync(string known = "2019-12-14T20:00")
    {
        var office = Office;
        var sent = await office.SendAsync((await office.OpenAsync("/staff/incidents")).Form("incident-form").With(("Name", Name), ("Level", "Grave"), ("KnownAt", known)));
        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        return sent.Location![(sent.Location!.LastIndexOf('/') + 1)..];
    }

    private async Task SpeakAsync(string number, IncidentDeed deed, double hours, string title, string held = "")
    {
        _portal.Clock!.Advance(TimeSpan.FromHours(hours));
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(number, ("Step", deed.ToString()), ("Record", await PublishAsync(title)), ("HeldAt", held))).Status);
    }

    private async Task<Page> SendAsync(string number, params (string Name, string Value)[] typed)
    {
        var office = Office;
        return await office.SendAsync((await office.OpenAsync($"/staff/incidents/{number}")).Form("take-form").With([.. typed.Where(one => one.Value.Length > 0)]));
    }

    private async Task<string> PublishAsync(string title) =>
        $"/records/{(await Walk.FindAsync(await Walk.ToAsync(EditorialState.Published, PortalCity.Notice() with { Title = title, MadeOn = ChinaTime.DayOf(_portal.Clock!.GetUtcNow()) }))).DocumentId}";

    private async Task LookAsync()
    {
        using var clock = new ConcernClock(_portal.Services.GetRequiredService<IServiceScopeFactory>(), _portal.Clock!, NullLogger<ConcernClock>.Instance);
        await clock.LookAsync(CancellationToken.None);
    }

    private async Task<List<NoticeKind>> CallsAsync() => [.. (await _portal.NoticesAsync()).Where(notice => notice.Path.StartsWith("/staff/incidents/", StringComparison.Ordinal)).Select(notice => notice.Kind)];

    private Task<double> HoursOfTheBreachAsync() => _portal.InsideAsync(async services =>
    {
        var incident = await services.GetRequiredService<PortalDbContext>().Incidents.Include(one => one.Entries).AsNoTracking().SingleAsync();
        return (incident.Entries.Single(entry => entry.Deed == IncidentDeed.BreachStatement).At - incident.KnownAt).TotalHours;
    });
}
