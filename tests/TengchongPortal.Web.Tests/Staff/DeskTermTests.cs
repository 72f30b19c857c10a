using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>The desk says until when, by which rule, and puts the nearest end first (R61, R168). Today is Tuesday, 17 December 2019.</summary>
public sealed class DeskTermTests : IDisposable
{
    private static readonly DateTimeOffset _today = new(2019, 12, 17, 2, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _clock = new(_today);
    private readonly PortalUnderTest _portal;
    private readonly CityWalk _walk;

    public DeskTermTests()
    {
        _portal = new(PortalStart.City) { Clock = _clock };
        _walk = new(_portal);
    }

    public void Dispose() => _portal.Dispose();

    // R166: twenty working days from the making, by 条例第二十六条: 22 November ends on 20 December, 15 November on 13 December.
    [Theory]
    [InlineData("2019-11-22", "12-20 到期，还有 3 个工作日", false)]
    [InlineData("2019-11-19", "今天到期", true)]
    [InlineData("2019-11-15", "已逾期 2 个工作日", true)]
    public async Task A_text_that_was_never_public_says_how_near_the_end_of_its_duty_is(string made, string words, bool isLate)
    {
        await ReturnedAsync("关于开展服务的通知", DateOnly.Parse(made, CultureInfo.InvariantCulture));

        var desk = await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync("/staff");

        var due = desk.Document.QuerySelector("[data-testid='pile-Returned'] .task-due")!;
        Assert.Equal(words, due.TextContent.Trim());
        Assert.Equal(isLate, due.ClassList.Contains("late"));
        Assert.Contains("第二十六条", desk.TextOf("term-basis"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_nearest_end_lies_first_whatever_came_last()
    {
        await DraftedAsync("期限较远的通知", new(2019, 12, 16));
        await DraftedAsync("期限最近的通知", new(2019, 11, 22));
        await DraftedAsync("没有期限的通知", null);
        await DraftedAsync("期限居中的通知", new(2019, 12, 2));

        var desk = await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync("/staff");

        Assert.Equal(
            ["期限最近的通知", "期限居中的通知", "期限较远的通知", "没有期限的通知"],
            desk.Document.QuerySelectorAll("[data-testid='pile-Drafts'] .task-title a").Select(link => link.TextContent.Trim()));
    }

    [Fact]
    public async Task The_pile_with_the_nearest_end_lies_on_top()
    {
        await ReturnedAsync("退回的通知", new(2019, 12, 16));
        await DraftedAsync("起草中的通知", new(2019, 11, 22));

        var desk = await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync("/staff");

        Assert.Equal(["pile-Drafts", "pile-Returned"], desk.Document.QuerySelectorAll("main section[data-testid]").Select(pile => pile.GetAttribute("data-testid")));
    }

    [Fact]
    public async Task An_emergency_text_counts_its_hours()
    {
        await _walk.ToAsync(EditorialState.EmergencyPublished);
        _clock.Advance(TimeSpan.FromHours(20));

        var desk = await _portal.SignedInAs(StaffRole.UnitReviewer).OpenAsync("/staff");

        Assert.Contains("还剩 4 小时", desk.TextOf("pile-ToSign"), StringComparison.Ordinal);
        Assert.Contains("24 小时内补齐", desk.TextOf("pile-ToSign"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hidden_page_waits_one_working_day_for_the_second_person()
    {
        await _walk.ToAsync(EditorialState.Hidden);

        var desk = await _portal.SignedInAs(StaffRole.FinalSigner).OpenAsync("/staff");

        Assert.Contains("12-18 到期，还有 1 个工作日", desk.TextOf("pile-HiddenToDecide"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revision_of_a_public_text_owes_nothing()
    {
        await _walk.TakeAsync(await _walk.ToAsync(EditorialState.Published), EditorialEvent.Revise);

        var desk = await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync("/staff");

        Assert.Equal("今天", desk.Document.QuerySelector("[data-testid='pile-Drafts'] .task-due")!.TextContent.Trim());
    }

    private Task<Guid> ReturnedAsync(string title, DateOnly made) => _walk.ToAsync(EditorialState.Returned, PortalCity.Notice(title) with { MadeOn = made });

    private Task<Guid> DraftedAsync(string title, DateOnly? made) => _walk.StartAsync(PortalCity.Notice(title) with { MadeOn = made });
}
