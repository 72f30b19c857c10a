using System.Net;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Letters;

/// <summary>What a writer reads who follows a letter: until when, what was just done, and the answer once.</summary>
public sealed class FollowingTests : IAsyncLifetime
{
    private const string Missed = "没有在受理期限内受理，自收到之日起算";
    private const string ForNow = "目前按收到之日暂算";

    private LetterTown _town = null!;

    public async Task InitializeAsync() => _town = await LetterTown.OpenAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task While_it_can_still_be_accepted_in_time_nobody_is_said_to_have_missed_the_day()
    {
        var letter = await _town.WriteAsync();
        var status = await letter.Visitor.OpenAsync("/letters/status");
        var sheet = await SheetAsync(letter);

        Assert.Equal("2026年3月5日", status.TextOf("letter-accept-by"));
        Assert.Contains("按收到之日暂算", status.TextOf("letter-due"), StringComparison.Ordinal);
        Assert.All([status, sheet], page => Assert.Contains($"自2026年3月4日起算（{ForNow}", page.TextOf("term-working"), StringComparison.Ordinal));
        Assert.All([status, sheet], page => Assert.DoesNotContain(Missed, page.TextOf("term-working"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Once_the_day_has_passed_it_is_said()
    {
        var letter = await _town.WriteAsync();
        _town.Clock.Advance(TimeSpan.FromDays(2));
        var status = await letter.SendAsync("look-up", ("number", letter.Number), ("code", letter.Code));
        var sheet = await SheetAsync(letter);

        Assert.Null(status.Find("letter-accept-by"));
        Assert.DoesNotContain("暂算", status.TextOf("letter-due"), StringComparison.Ordinal);
        Assert.All([status, sheet], page => Assert.Contains(Missed, page.TextOf("term-working"), StringComparison.Ordinal));
        Assert.All([status, sheet], page => Assert.DoesNotContain(ForNow, page.TextOf("term-working"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_refused_waits_for_no_acceptance()
    {
        var letter = await _town.WriteAsync();
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Refuse, ("Ground", nameof(RefusalGround.Litigation)), ("Words", "仲裁裁决只能由法院撤销，请向法院申请。"));

        var status = await letter.Visitor.OpenAsync("/letters/status");
        Assert.NotNull(status.Find("letter-ground"));
        Assert.Null(status.Find("letter-accept-by"));
    }

    [Fact]
    public async Task Accepted_in_time_neither_is_said()
    {
        var letter = await _town.WriteAsync();
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Accept);
        var status = await letter.Visitor.OpenAsync("/letters/status");

        Assert.Null(status.Find("letter-accept-by"));
        Assert.Contains("自2026年3月4日起算，当日不计", status.TextOf("term-working"), StringComparison.Ordinal);
        Assert.Contains("2026年3月5日：星期四，第1个工作日", status.TextOf("term-working"), StringComparison.Ordinal);
        Assert.Contains("2026年3月7日：不算（星期六休息）", status.TextOf("term-working"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_step_of_the_writer_is_told_once_and_the_state_says_by_when_it_is_answered()
    {
        var letter = await _town.WriteAsync();
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Accept);
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.AskForDetail, ("Words", "请写明是哪一盏灯。"));
        Assert.Contains("等待您补充期间不计答复期限", (await letter.Visitor.OpenAsync("/letters/status")).TextOf("letter-due"), StringComparison.Ordinal);

        Assert.Equal("已收到您的补充，办理单位接着办理。", (await letter.SendAsync("writer-GiveDetail", ("Words", "石榴巷口第二盏。"))).TextOf("told"));
        Assert.Null((await letter.Visitor.OpenAsync("/letters/status")).Find("told"));
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Answer, ("Words", LetterTown.Answer));

        var asked = await letter.SendAsync("writer-AskBack", ("Words", "巷口还有一盏不亮。"));
        Assert.Equal("已收到您的追问，办理单位会再答复您。", asked.TextOf("told"));
        Assert.Equal("已收到您的追问，正在办理，最迟应在2026年3月11日答复您。", asked.TextOf("letter-state"));
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Answer, ("Words", LetterTown.Answer));
        Assert.DoesNotContain("追问一次", (await letter.Visitor.OpenAsync("/letters/status")).TextOf("letter-state"), StringComparison.Ordinal);

        Assert.Equal("已收到您的评价，这封信办结。", (await letter.SendAsync("writer-Rate", ("Rating", nameof(LetterRating.Dissatisfied)))).TextOf("told"));
        var reopened = await letter.SendAsync("writer-Reopen", ("Words", "灯又不亮了。"));
        Assert.Equal("已收到您重办的要求，办理单位会重新办理并答复您。", reopened.TextOf("told"));
        Assert.Equal("已收到您重办的要求，正在办理，最迟应在2026年3月11日答复您。", reopened.TextOf("letter-state"));
    }

    [Fact]
    public async Task A_step_that_is_refused_is_not_told()
    {
        var letter = await _town.WriteAsync();
        await _town.AnswerAsync(letter.Id);

        var refused = await letter.SendAsync("writer-AskBack", ("Words", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Null(refused.Find("told"));
        Assert.Contains("没有提交成功", refused.TextOf("error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_that_stands_is_read_once_and_an_earlier_one_in_the_course()
    {
        var letter = await _town.WriteAsync();
        Assert.Contains("现在由谁办理", (await letter.Visitor.OpenAsync("/letters/status")).MainText, StringComparison.Ordinal);
        await _town.AnswerAsync(letter.Id);

        var answered = await letter.Visitor.OpenAsync("/letters/status");
        Assert.Equal(1, Count(answered, LetterTown.Answer));
        Assert.Contains("答复单位", answered.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("现在由谁办理", answered.MainText, StringComparison.Ordinal);
        Assert.NotNull(answered.Document.QuerySelector(".timeline a[href='#answer']"));
        Assert.Equal("letter-answer", answered.Document.GetElementById("answer")!.GetAttribute("data-testid"));

        await letter.SendAsync("writer-AskBack", ("Words", "巷口还有一盏不亮。"));
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Answer, ("Words", $"巷口的一盏也换了。{LetterTown.Answer}"));
        var again = await letter.Visitor.OpenAsync("/letters/status");
        Assert.Equal((2, 1), (Count(again, LetterTown.Answer), Count(again, "巷口的一盏也换了。")));
    }

    [Fact]
    public async Task Where_nothing_is_found_the_page_speaks_of_looking_and_not_of_handing_in()
    {
        var stranger = _town.Portal.Visitor();
        var wrong = await stranger.SubmitAsync("/letters/status", ("number", "20260304-000001"), ("code", "WRONG123"));
        var empty = await stranger.SubmitAsync("/letters/status", ("number", ""), ("code", ""));

        Assert.All([wrong, empty], page => Assert.Equal((HttpStatusCode.UnprocessableEntity, "没有查到，请核对后再查"), (page.Status, page.Find("error-summary")!.QuerySelector("h2")!.TextContent)));
        Assert.Equal(["编号或者查询码不正确，请对照回执再填一次。"], Faults(wrong));
        Assert.Equal(["请填写编号。", "请填写查询码。"], Faults(empty));
        Assert.All(empty.Find("error-summary")!.QuerySelectorAll("a"), link => Assert.NotNull(empty.Document.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task No_term_that_citizens_read_sounds_as_if_it_could_be_talked_about()
    {
        var letter = await _town.WriteAsync();
        var (sheet, status) = (await letter.Visitor.OpenAsync("/letters/new"), await letter.Visitor.OpenAsync("/letters/status"));

        Assert.All([sheet.MainText, status.MainText, letter.Receipt.MainText], text => Assert.All(["可以修改", "可以调整", "文号待核对"], words => Assert.DoesNotContain(words, text, StringComparison.Ordinal)));
        Assert.Contains("依据待与正式文本核对", letter.Receipt.TextOf("receipt-rule"), StringComparison.Ordinal);
    }

    private Task<Page> SheetAsync(Written letter) => _town.Portal.SignedInAs(_town.Clerk.Id).OpenAsync($"/staff/letters/{letter.Id}");

    private static int Count(Page page, string words) => page.MainText.Split(words).Length - 1;

    private static IEnumerable<string> Faults(Page page) => page.Find("error-summary")!.QuerySelectorAll("li").Select(line => line.TextContent.Trim());
}
