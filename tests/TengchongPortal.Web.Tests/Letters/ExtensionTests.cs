using System.Net;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Tests.Notices;
using TengchongPortal.Web.Tests.Staff;

namespace TengchongPortal.Web.Tests.Letters;

/// <summary>More time for an answer, and a letter that goes back to the office: by pages, with who is told and what the writer reads (domain 09 §3).</summary>
public sealed class ExtensionTests : IAsyncLifetime
{
    private LetterTown _town = null!;

    public async Task InitializeAsync() => _town = await LetterTown.OpenAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task Asked_for_by_the_clerk_approved_by_the_leader_and_told_to_the_writer_with_its_reason()
    {
        var letter = await _town.WriteAsync();
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Accept);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.AskExtension)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.AskExtension, ("Words", "要等供电公司检测线路。"))).Status);
        Assert.DoesNotContain("供电公司", (await letter.Visitor.OpenAsync("/letters/status")).Text, StringComparison.Ordinal);

        var leader = _town.Portal.SignedInAs(StaffRole.FinalSigner);
        var step = await leader.OpenAsync($"/staff/letters/{letter.Id}/steps/Extend");
        Assert.Equal("要等供电公司检测线路。", step.Form("letter-step")["Words"][0].Trim());
        Assert.Equal(HttpStatusCode.Redirect, (await leader.SendAsync(step.Form("letter-step"))).Status);

        var status = await letter.Visitor.OpenAsync("/letters/status");
        Assert.Contains("2026年3月25日", status.TextOf("letter-due"), StringComparison.Ordinal);
        Assert.Contains("已延长", status.TextOf("letter-due"), StringComparison.Ordinal);
        Assert.Contains("批准延期", status.MainText, StringComparison.Ordinal);
        Assert.Contains("要等供电公司检测线路。", status.MainText, StringComparison.Ordinal);
        Assert.Contains("经批准延长 10 个工作日", status.TextOf("term-working"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.AskExtension, ("Words", "再延一次。"))).Status);
    }

    [Fact]
    public async Task Whoever_approves_is_told_and_a_refusal_changes_nothing_for_the_writer()
    {
        var leader = await _town.Portal.AddAsync("fenguan", Testing.Organs.Department, null, StaffRole.FinalSigner);
        var letter = await _town.WriteAsync();
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Accept);
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.AskExtension, ("Words", "人手不够。"));
        Assert.Contains(await _town.Portal.NoticesAsync(), notice => notice.Kind == NoticeKind.LetterArrived && notice.AccountId == leader.Id);

        Assert.Equal(HttpStatusCode.Redirect, (await _town.TakeAsync(leader, letter.Id, LetterAct.DeclineExtension, ("Words", "请按期答复。"))).Status);

        var status = await letter.Visitor.OpenAsync("/letters/status");
        Assert.Contains("2026年3月11日", status.TextOf("letter-due"), StringComparison.Ordinal);
        Assert.DoesNotContain("延期", status.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_within_the_longer_term_counts_as_in_time()
    {
        var letter = await _town.WriteAsync();
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Accept);
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.AskExtension, ("Words", "要等供电公司检测线路。"));
        await _town.TakeAsync(_town.Office, letter.Id, LetterAct.Extend, ("Words", "要等供电公司检测线路。"));
        _town.Clock.Advance(TimeSpan.FromDays(15));

        Assert.Equal(HttpStatusCode.Redirect, (await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Answer, ("Words", LetterTown.Answer))).Status);

        var row = (await _town.Portal.Visitor().OpenAsync("/letters/statistics?year=2026")).Document.QuerySelector("[data-testid='letter-statistics'] tbody tr")!;
        Assert.Equal("100%", row.QuerySelector("[data-label='按期率']")!.TextContent);
    }

    [Fact]
    public async Task What_is_late_stands_on_the_list_of_breaches_and_what_is_not_does_not()
    {
        await _town.WriteAsync(subject: "石榴巷路灯不亮");
        _town.Clock.Advance(TimeSpan.FromDays(8));
        await _town.WriteAsync(subject: "另一条巷子的路灯");

        var list = await _town.Portal.SignedInAs(_town.Office.Id).OpenAsync("/staff/letters?pile=Late");

        Assert.Contains("石榴巷路灯不亮", list.TextOf("inbox"), StringComparison.Ordinal);
        Assert.DoesNotContain("另一条巷子", list.TextOf("inbox"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_passed_on_to_the_wrong_organ_goes_back_to_the_office_which_is_told()
    {
        var letter = await _town.WriteAsync();
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Transfer, ("Organ", "tc-d02"), ("Words", "这段路归另一示例局管理。"));
        Assert.Equal(HttpStatusCode.Conflict, (await _town.TakeAsync(_town.Neighbour, letter.Id, LetterAct.Transfer, ("Organ", "tc-d01"), ("Words", "不是我们的。"))).Status);

        Assert.Equal(HttpStatusCode.Redirect, (await _town.TakeAsync(_town.Neighbour, letter.Id, LetterAct.HandBack, ("Words", "这段路已经移交，不清楚归谁管。"))).Status);

        Assert.Contains(await _town.Portal.NoticesAsync(), notice => notice.Kind == NoticeKind.LetterArrived && notice.AccountId == _town.Office.Id);
        Assert.Contains("已转办 1 次、退回 1 次", (await _town.Portal.SignedInAs(_town.Office.Id).OpenAsync("/staff/letters")).TextOf("inbox"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _town.Portal.SignedInAs(_town.Neighbour.Id).OpenAsync($"/staff/letters/{letter.Id}")).Status);
        var status = await letter.Visitor.OpenAsync("/letters/status");
        Assert.Contains("这段路已经移交", status.MainText, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await _town.TakeAsync(_town.Office, letter.Id, LetterAct.Assign, ("Organ", "tc-d01"), ("Words", "由示例局办理。"))).Status);
    }

    [Fact]
    public async Task Whoever_waits_for_a_letter_that_was_merged_itself_gets_the_answer_too()
    {
        var lead = await _town.WriteAsync();
        var middle = await _town.WriteAsync();
        var last = await _town.WriteAsync();
        await _town.TakeAsync(_town.Clerk, lead.Id, LetterAct.Accept);
        await _town.TakeAsync(_town.Clerk, middle.Id, LetterAct.Accept);
        Assert.Equal(HttpStatusCode.Redirect, (await _town.TakeAsync(_town.Clerk, last.Id, LetterAct.Merge, ("LeadNumber", middle.Number))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await _town.TakeAsync(_town.Clerk, middle.Id, LetterAct.Merge, ("LeadNumber", lead.Number))).Status);

        await _town.TakeAsync(_town.Clerk, lead.Id, LetterAct.Answer, ("Words", LetterTown.Answer));

        Assert.Contains(LetterTown.Answer, (await last.Visitor.OpenAsync("/letters/status")).TextOf("letter-answer"), StringComparison.Ordinal);
    }
}
