using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Outbox;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Notices;

/// <summary>A person's own notices: found, counted, read, and nobody else's.</summary>
public sealed class NoticesPageTests : IDisposable
{
    private const string Path = "/staff/notices";

    private readonly PortalUnderTest _portal = new(PortalStart.City);
    private readonly CityWalk _walk;

    public NoticesPageTests() => _walk = new(_portal);

    [Fact]
    public async Task A_notice_says_what_happened_and_why_and_leads_to_the_dossier()
    {
        var id = await _walk.ToAsync(EditorialState.Returned);
        var line = (await _walk.FindAsync(id)).LastEvent(EditorialEvent.Return)!;
        var clerk = _portal.SignedInAs(StaffRole.DraftingClerk);

        var page = await clerk.OpenAsync(Path);

        Assert.Equal("1 条未读", page.TextOf("unread-notices"));
        Assert.Contains(line.Reason, page.TextOf("notice-Returned"), StringComparison.Ordinal);
        var link = page.Find("notice-Returned")!.QuerySelector("a")!.GetAttribute("href")!;
        Assert.Equal((HttpStatusCode.OK, $"/staff/disclosures/{id}"), ((await clerk.OpenAsync(link)).Status, link));
    }

    [Theory]
    [InlineData(NoticeKind.EntryToConfirm, "最迟 2026年5月6日核对")]
    [InlineData(NoticeKind.EntryExpiring, "提供到 2026年5月6日为止")]
    [InlineData(NoticeKind.EntryLapsed, "自 2026年5月6日起停止提供，请修订或者撤回")]
    [InlineData(NoticeKind.RepostInDoubt, "2026年5月6日以后在来源网站没有再找到原来的全文，请打开原文核对")]
    [InlineData(NoticeKind.RepostDue, "转载时限到 2026年5月6日，几点到期见转载队列")]
    [InlineData(NoticeKind.InterpretationDue, "最迟 2026年5月6日发布解读")]
    public async Task What_its_day_is_about_is_said_in_words_of_its_own(NoticeKind kind, string words)
    {
        var edition = await _walk.FindAsync(await _walk.ToAsync(EditorialState.Published));
        await _portal.InsideAsync(services =>
        {
            services.GetRequiredService<NoticeBook>().Post(NoticeBook.About(edition, kind, $"test:{kind}") with { DueOn = new(2026, 5, 6) }, [People.One(StaffRole.DraftingClerk).Id], _walk.Now);
            return services.GetRequiredService<PortalDbContext>().SaveChangesAsync();
        });

        Assert.Contains(words, (await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync(Path)).TextOf($"notice-{kind}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_is_marked_as_read_by_its_button_and_all_by_the_other()
    {
        await _walk.ToAsync(EditorialState.Returned);
        await _walk.ToAsync(EditorialState.Returned);
        var clerk = _portal.SignedInAs(StaffRole.DraftingClerk);
        var page = await clerk.OpenAsync(Path);
        var newest = (await _portal.NoticesAsync()).Last(notice => notice.AccountId == People.One(StaffRole.DraftingClerk).Id).Id;

        page = await clerk.SendAsync(page.Form("read-all").Without("Until").Forge("Notice", $"{newest}"), follow: true);
        Assert.Equal("1 条未读", page.TextOf("unread-notices"));
        await _walk.ToAsync(EditorialState.Returned);
        page = await clerk.SendAsync(page.Form("read-all"), follow: true);

        Assert.Equal("1 条未读", page.TextOf("unread-notices")); // what came after the page was drawn was not seen
    }

    [Fact]
    public async Task Nobody_sees_or_marks_the_notices_of_another()
    {
        await _walk.ToAsync(EditorialState.Returned);
        var theirs = (await _portal.NoticesAsync()).Single(notice => notice.AccountId == People.One(StaffRole.DraftingClerk).Id).Id;
        await _walk.ToAsync(EditorialState.InReview);
        var other = _portal.SignedInAs(StaffRole.UnitReviewer);

        var page = await other.OpenAsync(Path);
        await other.SendAsync(page.Form("read-all").Without("Until").Forge("Notice", $"{theirs}"));

        Assert.Null(page.Find("notice-Returned"));
        Assert.Null((await _portal.NoticesAsync()).Single(notice => notice.Id == theirs).ReadAt);
    }

    [Fact]
    public async Task Who_lost_the_right_to_a_text_does_not_read_its_title_here()
    {
        var text = PortalCity.Notice("关于延长图书馆开放时间的通知") with { MadeOn = ChinaTime.DayOf(_walk.Now) };
        var id = await _walk.ToAsync(EditorialState.InReview, text);
        var reviewer = _portal.SignedInAs(StaffRole.UnitReviewer);
        Assert.Contains(text.Title, (await reviewer.OpenAsync(Path)).MainText, StringComparison.Ordinal);

        await _portal.EndGrantsAsync(People.One(StaffRole.UnitReviewer));

        var page = await reviewer.OpenAsync(Path);
        Assert.DoesNotContain(text.Title, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(id.ToString(), page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_is_led_to_the_door() =>
        Assert.Equal(HttpStatusCode.Redirect, (await _portal.Visitor().OpenAsync(Path)).Status);

    public void Dispose() => _portal.Dispose();
}
