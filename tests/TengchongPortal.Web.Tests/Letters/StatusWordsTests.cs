using TengchongPortal.Domain.Letters;
using TengchongPortal.Testing;

namespace TengchongPortal.Web.Tests.Letters;

/// <summary>What the status page says to somebody who has never seen one, and the desk to a clerk who has letters.</summary>
public sealed class StatusWordsTests : IAsyncLifetime
{
    private LetterTown _town = null!;

    public async Task InitializeAsync() => _town = await LetterTown.OpenAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task Nobody_is_late_before_the_day_for_accepting_is_over()
    {
        var letter = await _town.WriteAsync();

        var page = await letter.Visitor.OpenAsync("/letters/status");
        Assert.Contains("2026年3月5日", page.TextOf("letter-accept-by"), StringComparison.Ordinal);
        Assert.Contains("还没有受理，暂从收到之日算", page.TextOf("letter-due"), StringComparison.Ordinal);
        Assert.Contains("还没有受理，暂从收到之日算；在 2026-03-05 以前受理的，改从受理之日算", page.TextOf("term-working"), StringComparison.Ordinal);

        _town.Clock.Advance(TimeSpan.FromDays(2));
        page = await letter.Visitor.OpenAsync("/letters/status");
        Assert.Null(page.Find("letter-accept-by"));
        Assert.Contains("没有在受理期限内受理，自收到之日起算", page.TextOf("term-working"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_detail_is_awaited_the_page_says_that_the_clock_stands_still()
    {
        var letter = await _town.WriteAsync();
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Accept);
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.AskForDetail, ("Words", "请说明路灯的编号，或者发一张能看清灯杆号牌的照片。"));

        Assert.Contains("等您补充的日子不计", (await letter.Visitor.OpenAsync("/letters/status")).TextOf("letter-due"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_office_assigns_it_signs_itself()
    {
        var letter = await _town.WriteAsync(organ: null);
        await _town.TakeAsync(_town.Office, letter.Id, LetterAct.Assign, ("Organ", Organs.Department.Key), ("Words", "路灯由示例局维护，请示例局办理。"));

        var course = (await letter.Visitor.OpenAsync("/letters/status")).MainText;

        Assert.Contains("来信办理办公室", course, StringComparison.Ordinal);
        Assert.Contains(Organs.Department.Name, course, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_found_was_not_handed_in_and_empty_fields_are_told_alone()
    {
        var visitor = _town.Portal.Visitor();

        var wrong = await visitor.SubmitAsync("/letters/status", ("number", "20260304-000001"), ("code", "WRONG123"));
        var empty = await visitor.SubmitAsync("/letters/status", ("number", ""), ("code", ""));

        Assert.Contains("没有查到，请核对后再查", wrong.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Contains("编号或者查询码不正确", wrong.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.DoesNotContain("不正确", empty.TextOf("error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_desk_of_a_clerk_counts_the_letters_that_wait_and_that_of_others_does_not()
    {
        var letter = await _town.WriteAsync();

        Assert.Contains("1 件来信等您办理", (await _town.Portal.SignedInAs(_town.Clerk.Id).OpenAsync("/staff")).TextOf("waiting-letters"), StringComparison.Ordinal);
        Assert.Null((await _town.Portal.SignedInAs(_town.Neighbour.Id).OpenAsync("/staff")).Find("waiting-letters"));

        await _town.AnswerAsync(letter.Id);
        Assert.Null((await _town.Portal.SignedInAs(_town.Clerk.Id).OpenAsync("/staff")).Find("waiting-letters"));
    }
}
