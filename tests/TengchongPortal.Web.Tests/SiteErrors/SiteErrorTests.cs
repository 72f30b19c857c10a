using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.SiteErrors;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Foundations.Clockwork;
using TengchongPortal.Web.Tests.Notices;

namespace TengchongPortal.Web.Tests.SiteErrors;

/// <summary>A citizen reports that a page is wrong, follows it by number, and everybody reads what was done and when (R114).</summary>
public sealed class SiteErrorTests : IDisposable
{
    private static readonly DateTimeOffset _start = ChinaTime.StartOf(new(2019, 12, 12)).AddHours(9);

    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(_start) };

    private Visitor? _keeper;

    private CityWalk Walk => new(_portal);

    private Visitor Keeper => _keeper ??= _portal.SignedInAs(StaffRole.OfficeEditor);

    [Fact]
    public async Task An_error_on_a_record_goes_to_its_organ_is_put_right_and_closed_in_public()
    {
        var record = await Walk.FindAsync(await Walk.ToAsync(EditorialState.Published));
        _portal.Clock!.Advance(TimeSpan.FromHours(1));
        var shown = await ReportAsync($"/records/{record.DocumentId}", "第二段“二十日”应为“三十日”，我是李四");
        Assert.Contains("示例局", shown.TextOf("site-error"), StringComparison.Ordinal);
        Assert.Contains("2019年12月17日", shown.TextOf("site-error"), StringComparison.Ordinal);
        var report = Assert.Single(await ReportsAsync());

        var early = await TakeAsync(report.Id, "Fix", "已更正");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.Status);
        Assert.Contains("还没有更正发布", early.TextOf("error-summary"), StringComparison.Ordinal);
        _portal.Clock!.Advance(TimeSpan.FromHours(1));
        await Walk.ReviseAsync(record.Id);
        Assert.Equal(HttpStatusCode.Redirect, (await TakeAsync(report.Id, "Fix", "“二十日”已更正为“三十日”。")).Status);

        var closed = await _portal.Visitor().OpenAsync($"/site-errors/{report.Number}");
        Assert.Equal("“二十日”已更正为“三十日”。", closed.TextOf("closing-note"));
        var correction = closed.Find("correction")!;
        Assert.Equal("第 2 版", correction.TextContent);
        Assert.Equal($"/records/{record.DocumentId}/editions/2", correction.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.OK, (await _portal.Visitor().OpenAsync(correction.GetAttribute("href")!, follow: true)).Status);
        var list = await _portal.Visitor().OpenAsync("/site-errors");
        Assert.Contains("更正见第 2 版", list.TextOf("site-errors"), StringComparison.Ordinal);
        Assert.Contains("已更正", list.TextOf("site-errors"), StringComparison.Ordinal);
        Assert.Equal("2019 1 1 0 0 1 0 0", string.Join(' ', list.Find("site-error-years")!.QuerySelectorAll("tbody tr > *").Select(cell => cell.TextContent)));
        Assert.DoesNotContain("李四", list.Text + closed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_sent_twice_is_one_report()
    {
        var visitor = _portal.Visitor();
        var form = (await visitor.OpenAsync("/site-errors/new?about=/organs")).Form("/site-errors/new").With(("Kind", "Link"), ("Words", "电话打不通"));

        var (first, second) = (await visitor.SendAsync(form), await visitor.SendAsync(form));

        Assert.Equal(first.Location, second.Location);
        Assert.Single(await ReportsAsync());

        // Whoever goes back and reports something else with the old form loses nothing.
        Assert.NotEqual(first.Location, (await visitor.SendAsync(form.With(("Words", "地址也不对")))).Location);
        Assert.Equal(2, (await ReportsAsync()).Count);
    }

    /// <summary>Whoever types words where an address belongs publishes nothing by it.</summary>
    [Fact]
    public async Task The_public_list_calls_a_page_by_our_own_name_and_never_by_what_was_typed()
    {
        await ReportAsync("/代办证件电话13800000000", "打不开");
        await ReportAsync("/organs/tc-d01?name=代办", "电话打不通");

        var list = await _portal.Visitor().OpenAsync("/site-errors");

        Assert.Contains("本站网页", list.TextOf("site-errors"), StringComparison.Ordinal);
        Assert.Contains("示例局", list.TextOf("site-errors"), StringComparison.Ordinal);
        foreach (var page in new[] { list }.Concat(await Task.WhenAll((await ReportsAsync()).Select(report => _portal.Visitor().OpenAsync($"/site-errors/{report.Number}")))))
        {
            Assert.DoesNotContain("代办", Uri.UnescapeDataString(page.Text), StringComparison.Ordinal);
            Assert.DoesNotContain("13800000000", page.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("", "http://localhost/organs/tc-d01?name=x", "/organs/tc-d01?name=x")]
    [InlineData("", "http://elsewhere.example/organs", "")]
    [InlineData("", "http://localhost/staff/letters", "")]
    [InlineData("", "http://localhost/letters/status", "")]
    [InlineData("?about=/organs/tc-d01", "http://localhost/organs/tc-d01?name=x", "/organs/tc-d01?name=x")]
    [InlineData("?about=/organs/tc-d01", "http://localhost/catalogue?title=x", "/organs/tc-d01")]
    [InlineData("?about=/organs/tc-d01", "http://elsewhere.example/organs/tc-d01?name=x", "/organs/tc-d01")]
    public async Task The_form_knows_the_page_from_which_somebody_came(string named, string from, string filled)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/site-errors/new{named}");
        request.Headers.Referrer = new(from);

        Assert.Equal(filled, (await _portal.Visitor().SendAsync(request)).Form("/site-errors/new")["About"].SingleOrDefault() ?? "");
    }

    [Theory]
    [InlineData("About", "", "#About")]
    [InlineData("About", "https://elsewhere.example/a", "#About")]
    [InlineData("About", "//elsewhere.example/a", "#About")]
    [InlineData("About", "/\\elsewhere.example/a", "#About")]
    [InlineData("About", "/\t/elsewhere.example/a", "#About")]
    [InlineData("About", "http://localhost//elsewhere.example/a", "#About")]
    [InlineData("About", "随便写的", "#About")]
    [InlineData("Words", "", "#Words")]
    [InlineData("Words", "   ", "#Words")]
    public async Task What_is_wrong_is_said_beside_its_field_and_nothing_typed_is_lost(string field, string typed, string place)
    {
        var visitor = _portal.Visitor();
        var form = (await visitor.OpenAsync("/site-errors/new?about=/organs")).Form("/site-errors/new").With(("Kind", "Other"), ("Words", "颜色太浅看不清")).With((field, typed));

        var answer = await visitor.SendAsync(form);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal([place], answer.Find("error-summary")!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal(field == "Words" ? typed.Trim() : "颜色太浅看不清", answer.Form("/site-errors/new")["Words"][0].Trim());
        Assert.Empty(await ReportsAsync());
    }

    [Fact]
    public async Task Nobody_looks_for_a_day_then_three_and_each_time_it_is_red()
    {
        await ReportAsync("/organs", "电话打不通");
        Assert.Contains("已收到", (await Keeper.OpenAsync("/staff")).TextOf("waiting-errors"), StringComparison.Ordinal);

        _portal.Clock!.SetUtcNow(ChinaTime.StartOf(new(2019, 12, 14)));
        _keeper = null;
        Assert.Contains("分办", (await Keeper.OpenAsync("/staff/site-errors")).TextOf("errors-open"), StringComparison.Ordinal);
        _portal.Clock!.SetUtcNow(ChinaTime.StartOf(new(2019, 12, 18)));
        _keeper = null;
        Assert.Contains("已逾期", (await Keeper.OpenAsync("/staff")).TextOf("waiting-errors"), StringComparison.Ordinal);
        Assert.Contains("逾期", (await _portal.Visitor().OpenAsync("/site-errors")).TextOf("site-errors"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_assigned_lies_with_the_organ_and_its_clerk_explains_it()
    {
        await ReportAsync("/organs", "电话打不通");
        var report = Assert.Single(await ReportsAsync());
        var clerk = _portal.SignedInAs(StaffRole.DraftingClerk);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.OpenAsync($"/staff/site-errors/{Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await _portal.SignedInAs(StaffRole.LegalityReviewer).OpenAsync($"/staff/site-errors/{report.Id}")).Status);

        await TakeAsync(report.Id, "Assign", "", "tc-d01");
        Assert.Equal(HttpStatusCode.Redirect, (await TakeAsync(report.Id, "Explain", "电话在工作时间可以打通。", by: clerk)).Status);

        Assert.Contains("已说明", (await _portal.Visitor().OpenAsync($"/site-errors/{report.Number}")).Text, StringComparison.Ordinal);
        Assert.Empty((await Keeper.OpenAsync($"/staff/site-errors/{report.Id}")).FindAll("take-form"));
    }

    [Fact]
    public async Task A_closing_note_with_the_number_of_a_person_is_refused_and_kept_in_the_form()
    {
        await ReportAsync("/organs", "电话打不通");
        var report = Assert.Single(await ReportsAsync());

        var answer = await TakeAsync(report.Id, "Explain", "请打经办人手机13987654321。");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("13987654321", answer.Form("take-form")["Note"].Single(), StringComparison.Ordinal);
        Assert.Equal(SiteErrorState.Reported, Assert.Single(await ReportsAsync()).State);
    }

    /// <summary>A report about a record begins at the organ of the record; handed to that very organ, its clerks hear of it.</summary>
    [Fact]
    public async Task Clerks_are_told_of_what_their_own_organ_had_from_the_first()
    {
        var (keeper, clerk) = (People.One(StaffRole.OfficeEditor), People.One(StaffRole.DraftingClerk));
        var record = await Walk.FindAsync(await Walk.ToAsync(EditorialState.Published));
        await ReportAsync($"/records/{record.DocumentId}", "第二段有错字");
        var report = Assert.Single(await ReportsAsync());
        await ToldAsync(keeper, _start);
        var before = (await _portal.NoticesAsync()).Count(notice => notice.AccountId == clerk.Id && notice.Kind == NoticeKind.SiteErrorArrived);

        await TakeAsync(report.Id, "Assign", "", "tc-d01");
        await ToldAsync(clerk, _start);

        Assert.Equal(before + 1, (await _portal.NoticesAsync()).Count(notice => notice.AccountId == clerk.Id && notice.Kind == NoticeKind.SiteErrorArrived));
    }

    /// <summary>Each step once: there, unseen beyond the day for looking, handed on, its last day, late; and nothing once it is closed.</summary>
    [Fact]
    public async Task People_are_told_as_the_days_pass()
    {
        var (keeper, clerk) = (People.One(StaffRole.OfficeEditor), People.One(StaffRole.DraftingClerk));
        await ReportAsync("/organs", "电话打不通，我是李四");
        var report = Assert.Single(await ReportsAsync());
        Assert.Equal([NoticeKind.SiteErrorArrived], await ToldAsync(keeper, _start));
        Assert.Empty(await ToldAsync(keeper, ChinaTime.StartOf(new(2019, 12, 14)).AddHours(9)));
        Assert.Equal([NoticeKind.SiteErrorUnseen], await ToldAsync(keeper, ChinaTime.StartOf(new(2019, 12, 16)).AddHours(9)));

        await TakeAsync(report.Id, "Assign", "", "tc-d01");
        Assert.Equal([NoticeKind.SiteErrorArrived], await ToldAsync(clerk, ChinaTime.StartOf(new(2019, 12, 16)).AddHours(10)));
        Assert.Empty(await ToldAsync(clerk, ChinaTime.StartOf(new(2019, 12, 16)).AddHours(11)));
        Assert.Equal([NoticeKind.SiteErrorDue], await ToldAsync(clerk, ChinaTime.StartOf(new(2019, 12, 17)).AddHours(9)));
        Assert.Equal([NoticeKind.SiteErrorOverdue], await ToldAsync(clerk, ChinaTime.StartOf(new(2019, 12, 18)).AddHours(9)));
        Assert.All(await _portal.MailsAsync(), mail => Assert.DoesNotContain("李四", mail.Text + mail.Subject, StringComparison.Ordinal));

        var link = (await _portal.SignedInAs(clerk).OpenAsync("/staff/notices")).Find($"notice-{NoticeKind.SiteErrorOverdue}")!.QuerySelector("a")!.GetAttribute("href")!;
        Assert.Equal($"/staff/site-errors/{report.Id}", (await _portal.SignedInAs(clerk).OpenAsync(link)).Location);
        await TakeAsync(report.Id, "Explain", "电话在工作时间可以打通。");
        Assert.Empty(await ToldAsync(clerk, ChinaTime.StartOf(new(2019, 12, 25)).AddHours(9)));
    }

    [Fact]
    public async Task A_stale_tab_is_told_and_a_closed_report_stays_closed()
    {
        await ReportAsync("/organs", "电话打不通");
        var report = Assert.Single(await ReportsAsync());
        var stale = (await Keeper.OpenAsync($"/staff/site-errors/{report.Id}")).Form().With(("Step", "Explain"), ("Note", "另一份答复"));
        await TakeAsync(report.Id, "Explain", "电话在工作时间可以打通。");

        Assert.Equal(HttpStatusCode.Conflict, (await Keeper.SendAsync(stale)).Status);
        Assert.Equal("电话在工作时间可以打通。", Assert.Single(await ReportsAsync()).Note);
    }

    [Fact]
    public async Task A_file_from_above_adds_its_lines_once()
    {
        await HandDownAsync("编号,网址,问题,收到日期\nG-1,/organs,电话打不通,2019-12-11\nG-2,/catalogue,第一条链接打不开,2019-12-12\n");
        await HandDownAsync("编号,网址,问题,收到日期\nG-2,/catalogue,第一条链接打不开,2019-12-12\nG-3,/topics,\"错别字, 第二段\",2019-12-12\n");

        Assert.Equal(["G-1", "G-2", "G-3"], (await ReportsAsync()).Select(report => report.SourceNumber).Order());
        Assert.Contains((await ReportsAsync()), report => report.Words == "错别字, 第二段");
        Assert.Contains("上级转来", (await _portal.Visitor().OpenAsync("/site-errors")).TextOf("site-errors"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("编号,姓名,网址,问题,收到日期\nG-1,李四,/organs,电话打不通,2019-12-11\n", "不接收含有姓名")]
    [InlineData("编号,网址,问题,收到日期\nG-1,/organs,电话打不通,2019-12-11\nG-2,https://elsewhere.example/,错,2019-12-11\n", "第3行")]
    [InlineData("编号,网址,问题,收到日期\nG-1,/organs,电话打不通,2019年\n", "第2行")]
    [InlineData("", "文件是空的")]
    public async Task A_file_with_one_bad_line_adds_nothing_and_says_which(string file, string told)
    {
        var answer = await SendFileAsync(file);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(told, answer.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Empty(await ReportsAsync());
    }

    [Fact]
    public async Task A_number_that_is_none_is_not_found() => Assert.Equal(HttpStatusCode.NotFound, (await _portal.Visitor().OpenAsync("/site-errors/20191212-999999")).Status);

    public void Dispose() => _portal.Dispose();

    /// <summary>What the person is told at this moment, however often the clock looks.</summary>
    private async Task<NoticeKind[]> ToldAsync(Actor person, DateTimeOffset at)
    {
        _portal.Clock!.SetUtcNow(at);
        _keeper = null;
        var before = (await _portal.NoticesAsync()).Count(notice => notice.AccountId == person.Id);
        using var clock = new SiteErrorClock(_portal.Services.GetRequiredService<IServiceScopeFactory>(), _portal.Clock!, NullLogger<SiteErrorClock>.Instance);
        await clock.LookAsync(CancellationToken.None);
        await clock.LookAsync(CancellationToken.None);
        return [.. (await _portal.NoticesAsync()).Where(notice => notice.AccountId == person.Id).OrderBy(notice => notice.Id).Skip(before).Select(notice => notice.Kind)];
    }

    private async Task<Page> ReportAsync(string about, string words)
    {
        var visitor = _portal.Visitor();
        var form = (await visitor.OpenAsync($"/site-errors/new?about={about}")).Form("/site-errors/new").With(("Kind", "Wording"), ("Words", words));
        var sent = await visitor.SendAsync(form);
        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        return await visitor.OpenAsync(sent.Location!);
    }

    private async Task<Page> TakeAsync(Guid id, string step, string note, string organ = "", Visitor? by = null)
    {
        var person = by ?? Keeper;
        return await person.SendAsync((await person.OpenAsync($"/staff/site-errors/{id}")).Form().With(("Step", step), ("Note", note), ("Organ", organ)));
    }

    private async Task HandDownAsync(string file) => Assert.Equal(HttpStatusCode.Redirect, (await SendFileAsync(file)).Status);

    private async Task<Page> SendFileAsync(string file) =>
        await Keeper.SendAsync((await Keeper.OpenAsync("/staff/site-errors")).Form("/hand-down").Attach("File", "纠错.csv", Encoding.UTF8.GetBytes(file), "text/csv"));

    private Task<List<SiteError>> ReportsAsync() => _portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().SiteErrors.AsNoTracking().ToListAsync());
}
