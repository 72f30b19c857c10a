using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Foundations.Clockwork;
using TengchongPortal.Web.Tests.Notices;
using TengchongPortal.Web.Tests.Staff;
using TengchongPortal.Web.Tests.Staff.Organisations;

namespace TengchongPortal.Web.Tests.Concerns;

/// <summary>One wording for several organs: written by the office, signed for by each, unknown to everybody else, and missed receipts told (R41).</summary>
public sealed class WordingTests : IDisposable
{
    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(ChinaTime.StartOf(new(2019, 9, 27)).AddHours(9)) };

    private CityWalk Walk => new(_portal);

    [Fact]
    public async Task The_office_writes_it_and_a_member_signs_for_it()
    {
        var clerk = await MemberAsync();
        var address = await OpenAsync();
        var told = (await clerk.OpenAsync("/staff/notices")).Find($"notice-{NoticeKind.WordingToSign}")!;
        Assert.Equal(address, told.QuerySelector("a")!.GetAttribute("href"));
        Assert.All(await _portal.MailsAsync(), mail => Assert.DoesNotContain("菜单", mail.Text + mail.Subject, StringComparison.Ordinal));

        var page = await clerk.OpenAsync(address);
        Assert.Contains("每天公示菜单", page.TextOf("wording-text"), StringComparison.Ordinal);
        Assert.Contains("没有签收", page.TextOf("receipts"), StringComparison.Ordinal);
        await clerk.SendAsync(page.Form("/receipt"));

        var signed = await clerk.OpenAsync(address);
        Assert.DoesNotContain("没有签收", signed.TextOf("receipts"), StringComparison.Ordinal);
        Assert.Null(signed.Find("receipt-form"));
        Assert.Contains("1 / 1", (await clerk.OpenAsync("/staff/wordings")).TextOf("wording"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_no_member_finds_nothing_of_it()
    {
        var address = await OpenAsync();
        var neighbour = _portal.SignedInAs((await _portal.AddAsync("linju", Organs.OtherDepartment, null, StaffRole.DraftingClerk)).Id);

        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.OpenAsync(address)).Status);
        Assert.NotNull((await neighbour.OpenAsync("/staff/wordings")).Find("no-wordings"));
    }

    [Fact]
    public async Task A_text_on_the_topic_without_receipt_is_told_to_the_office_once()
    {
        var address = await OpenAsync();
        await PublishAsync("校园安全检查情况");
        await PublishAsync("关于学生营养餐供应的通报");
        await LookAsync();
        await LookAsync();
        Assert.Equal(1, await ToldAsync());

        var clerk = await MemberAsync();
        await clerk.SendAsync((await clerk.OpenAsync(address)).Form("/receipt"));
        await PublishAsync("学生营养餐菜单");
        await LookAsync();
        Assert.Equal(1, await ToldAsync());
    }

    [Fact]
    public async Task A_changed_text_is_signed_anew_and_a_stale_sheet_comes_back_with_what_was_typed()
    {
        var address = await OpenAsync();
        var office = _portal.SignedInAs(StaffRole.OfficeEditor);
        var stale = (await office.OpenAsync(address)).Form(address);
        var clerk = await MemberAsync();
        await clerk.SendAsync((await clerk.OpenAsync(address)).Form("/receipt"));

        var refused = await office.SendAsync(stale.With(("Text", "家长可以到校查看。")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("家长可以到校查看", refused.Document.QuerySelector("#Text")!.TextContent, StringComparison.Ordinal);
        await office.SendAsync(refused.Form(address));

        Assert.Contains("只签收过第 1 稿", (await office.OpenAsync(address)).TextOf("receipts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_whole_is_refused_with_its_rule_and_the_same_form_twice_opens_one()
    {
        var office = _portal.SignedInAs(StaffRole.OfficeEditor);
        var form = (await office.OpenAsync("/staff/wordings")).Form("/staff/wordings");

        var refused = await office.SendAsync(form.With(("Topic", "学生营养餐"), ("Marks", "餐"), ("Text", "每天公示菜单。"), ("Units", People.Department)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("每个2到20个字", refused.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal("学生营养餐", refused.Document.QuerySelector("#Topic")!.GetAttribute("value"));

        var whole = form.With(("Topic", "学生营养餐"), ("Marks", "营养餐"), ("Text", "每天公示菜单。"), ("Units", People.Department));
        await office.SendAsync(whole);
        await office.SendAsync(whole);
        Assert.Single((await office.OpenAsync("/staff/wordings")).FindAll("wording"));
    }

    [Fact]
    public async Task A_unit_that_is_no_more_stays_a_member_until_the_office_takes_it_out_and_whoever_came_after_it_signs()
    {
        var address = await OpenAsync();
        var into = await _portal.MergeAsync(new([Organs.Department.Key], Organs.OtherDepartment.Key, null, ChinaTime.DayOf(Walk.Now).AddDays(-1), "示例发〔2019〕1号"));
        var office = _portal.SignedInAs(StaffRole.OfficeEditor);

        await office.SendAsync((await office.OpenAsync(address)).Form(address).With(("Text", "家长可以到校查看。")));
        var heir = _portal.SignedInAs((await _portal.AddAsync("jieban", into, null, StaffRole.DraftingClerk)).Id);
        await heir.SendAsync((await heir.OpenAsync(address)).Form("/receipt"));

        Assert.DoesNotContain("没有签收", (await office.OpenAsync(address)).TextOf("receipts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_ended_asks_nobody_any_more()
    {
        var address = await OpenAsync();
        var office = _portal.SignedInAs(StaffRole.OfficeEditor);

        var ended = await office.SendAsync((await office.OpenAsync(address)).Form("/end"), follow: true);
        Assert.Contains("口径已结束使用", ended.MainText, StringComparison.Ordinal);
        await PublishAsync("关于学生营养餐供应的通报");
        await LookAsync();

        Assert.Equal(0, await ToldAsync());
        Assert.Null((await (await MemberAsync()).OpenAsync(address)).Find("receipt-form"));
    }

    public void Dispose() => _portal.Dispose();

    private async Task<string> OpenAsync()
    {
        var office = _portal.SignedInAs(StaffRole.OfficeEditor);
        var answer = await office.SendAsync((await office.OpenAsync("/staff/wordings")).Form("/staff/wordings").With(
            ("Topic", "学生营养餐"), ("Marks", "营养餐、学生午餐"), ("Text", "供应单位已更换，每天公示菜单。"), ("Units", People.Department)));
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        return answer.Location!;
    }

    private async Task<Visitor> MemberAsync() => _portal.SignedInAs((await _portal.AddAsync("qicao", Organs.Department, null, StaffRole.DraftingClerk)).Id);

    private async Task PublishAsync(string title)
    {
        _portal.Clock!.Advance(TimeSpan.FromMinutes(1));
        await Walk.ToAsync(EditorialState.Published, PortalCity.Notice(title));
    }

    private async Task LookAsync()
    {
        using var clock = new ConcernClock(_portal.Services.GetRequiredService<IServiceScopeFactory>(), _portal.Clock!, NullLogger<ConcernClock>.Instance);
        await clock.LookAsync(CancellationToken.None);
    }

    private async Task<int> ToldAsync() => (await _portal.NoticesAsync()).Count(one => one.Kind == NoticeKind.WordingUnread && one.AccountId == People.One(StaffRole.OfficeEditor).Id);
}
