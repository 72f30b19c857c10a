using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Testing;
using TengchongPortal.Web.Tests.Notices;

namespace TengchongPortal.Web.Tests.Letters;

/// <summary>No clerk stands in a dead end: detail by telephone, a wrong merge, followers of a letter that is passed on; and no leader meets a file without a reason.</summary>
public sealed class MergingTests : IAsyncLifetime
{
    private LetterTown _town = null!;

    public async Task InitializeAsync() => _town = await LetterTown.OpenAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task Detail_that_came_by_telephone_is_noted_and_the_writer_reads_it()
    {
        var letter = await _town.WriteAsync();
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Accept);
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.AskForDetail, ("Words", "请写明是哪一盏灯。"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _town.TakeAsync(_town.Colleague, letter.Id, LetterAct.NoteDetail, ("Words", " "))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await _town.TakeAsync(_town.Colleague, letter.Id, LetterAct.NoteDetail, ("Words", "今天上午电话核实，是石榴巷口第二盏。"))).Status);

        var status = await letter.Visitor.OpenAsync("/letters/status");
        Assert.Contains("正在办理", status.TextOf("letter-state"), StringComparison.Ordinal);
        Assert.Contains("石榴巷口第二盏", status.MainText, StringComparison.Ordinal);
        Assert.False(status.HasForm("writer-GiveDetail"));
        Assert.Contains(await _town.Portal.NoticesAsync(), notice => notice.LetterId == letter.Id && notice.AccountId == _town.Clerk.Id);
    }

    [Fact]
    public async Task A_wrong_merge_is_taken_back_with_a_reason_and_the_answer_reaches_the_other_alone()
    {
        var (lead, follower) = await MergedAsync();

        Assert.Equal(HttpStatusCode.Redirect, (await _town.TakeAsync(_town.Clerk, follower.Id, LetterAct.Unmerge, ("Words", "说的是另一条巷子。"))).Status);
        await _town.TakeAsync(_town.Clerk, lead.Id, LetterAct.Answer, ("Words", LetterTown.Answer));

        var status = await follower.Visitor.OpenAsync("/letters/status");
        Assert.Contains("说的是另一条巷子。", status.MainText, StringComparison.Ordinal);
        Assert.Null(status.Find("letter-answer"));
        Assert.Equal((LetterState.InHand, null), ((await _town.FindAsync(follower.Id)).State, (await _town.FindAsync(follower.Id)).LeadId));
        Assert.Equal(HttpStatusCode.Conflict, (await _town.TakeAsync(_town.Clerk, lead.Id, LetterAct.Unmerge, ("Words", "没有并入。"))).Status);
    }

    [Fact]
    public async Task Followers_go_where_their_lead_goes_without_a_word_of_the_other_writer()
    {
        var (lead, follower) = await MergedAsync();
        await _town.TakeAsync(_town.Clerk, lead.Id, LetterAct.Transfer, ("Organ", "tc-d02"), ("Words", "段先生说这段路归另一示例局。"));

        var moved = await _town.FindAsync(follower.Id);
        Assert.Equal((People.OtherDepartment, LetterState.Merged), (moved.OrganPath, moved.State));
        var status = await follower.Visitor.OpenAsync("/letters/status");
        Assert.Contains("随并入的一件转办：腾冲市示例局 → 腾冲市另一示例局", status.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("段先生", status.MainText, StringComparison.Ordinal);

        await _town.TakeAsync(_town.Neighbour, lead.Id, LetterAct.Answer, ("Words", LetterTown.Answer));
        Assert.Contains(LetterTown.Answer, (await follower.Visitor.OpenAsync("/letters/status")).TextOf("letter-answer"), StringComparison.Ordinal);
        Assert.Equal(_town.Neighbour.Id, (await _town.FindAsync(follower.Id)).OwnerId);
    }

    [Fact]
    public async Task A_follower_that_is_there_already_takes_no_step_when_its_lead_comes()
    {
        var (lead, follower) = await MergedAsync();
        await _town.Portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Letters.Where(letter => letter.Id == follower.Id).ExecuteUpdateAsync(change => change.SetProperty(letter => letter.OrganPath, People.OtherDepartment)));

        Assert.Equal(HttpStatusCode.Redirect, (await _town.TakeAsync(_town.Clerk, lead.Id, LetterAct.Transfer, ("Organ", "tc-d02"), ("Words", "这段路归另一示例局。"))).Status);

        Assert.Equal(People.OtherDepartment, (await _town.FindAsync(lead.Id)).OrganPath);
        Assert.DoesNotContain((await _town.FindAsync(follower.Id)).Events, line => line.Act == LetterAct.MoveAlong);
    }

    /// <summary>The day on which it was owed stays on the page, with whether the answer kept it.</summary>
    [Fact]
    public async Task An_answered_letter_says_whether_it_was_in_time()
    {
        var (quick, late) = (await _town.WriteAsync(), await _town.WriteAsync(subject: "石榴巷口又不亮了"));
        await _town.AnswerAsync(quick.Id);
        _town.Clock.Advance(TimeSpan.FromDays(12));
        await _town.AnswerAsync(late.Id);

        var kept = await _town.Portal.SignedInAs(_town.Clerk.Id).OpenAsync($"/staff/letters/{quick.Id}");
        Assert.Contains("2026-03-11，按期答复", kept.TextOf("letter-kept"), StringComparison.Ordinal);
        var status = await (await LookUpAsync(late)).OpenAsync("/letters/status");
        Assert.Contains("2026年3月11日，逾期 3 个工作日答复", status.TextOf("letter-kept"), StringComparison.Ordinal);
        Assert.Contains("：星期三，第5个工作日，期限届满", status.TextOf("term-working"), StringComparison.Ordinal);
        Assert.Null(status.Find("letter-due"));
    }

    private async Task<(Written Lead, Written Follower)> MergedAsync()
    {
        var lead = await _town.WriteAsync();
        var follower = await _town.WriteAsync(subject: "石榴巷口路灯坏了");
        await _town.TakeAsync(_town.Clerk, lead.Id, LetterAct.Accept);
        Assert.Equal(HttpStatusCode.Redirect, (await _town.TakeAsync(_town.Clerk, follower.Id, LetterAct.Merge, ("LeadNumber", lead.Number))).Status);
        return (lead, follower);
    }

    // The pass of the browser that wrote it is half an hour old by then.
    private async Task<Testing.Host.Visitor> LookUpAsync(Written letter)
    {
        var visitor = _town.Portal.Visitor();
        await visitor.SendAsync((await visitor.OpenAsync("/letters/status")).Form("look-up").With(("number", letter.Number), ("code", letter.Code)));
        return visitor;
    }
}
