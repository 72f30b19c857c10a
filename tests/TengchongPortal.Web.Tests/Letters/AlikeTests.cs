using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Letters.Alike;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Letters;

/// <summary>Past letters suggest the same matter and who deals with it, to those alone who may know of them, and nothing happens by itself.</summary>
public sealed class AlikeTests : IAsyncLifetime
{
    private LetterTown _town = null!;

    public async Task InitializeAsync() => _town = await LetterTown.OpenAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task A_letter_at_work_shows_what_is_alike_with_its_words_and_the_organ_that_dealt_with_it()
    {
        var past = await _town.WriteAsync();
        await _town.AnswerAsync(past.Id);
        var fresh = await _town.WriteAsync(organ: "", subject: "石榴巷路灯夜里不亮");
        await LearnAsync();

        var page = await OpenAsync(_town.Office, fresh.Id);

        var alike = page.TextOf("like-letters");
        Assert.Contains("石榴巷路灯不亮", alike, StringComparison.Ordinal);
        Assert.Contains("可能是同一件事", alike, StringComparison.Ordinal);
        Assert.Contains("“石榴巷路灯”", alike, StringComparison.Ordinal);
        Assert.Contains("腾冲市示例局（1 件", page.TextOf("likely-organs"), StringComparison.Ordinal);
        Assert.Equal(LetterState.Received, (await _town.FindAsync(fresh.Id)).State);
    }

    /// <summary>A suggestion leads to the step with what it says filled in; the person decides and can change it.</summary>
    [Fact]
    public async Task Suggestions_lead_to_the_step_with_letter_or_organ_filled_in()
    {
        var (lead, elsewhere) = (await _town.WriteAsync(), await _town.WriteAsync(organ: "tc-d02", subject: "石榴巷的路灯不亮"));
        await _town.TakeAsync(_town.Clerk, lead.Id, LetterAct.Accept);
        await _town.TakeAsync(_town.Neighbour, elsewhere.Id, LetterAct.Accept);
        var fresh = await _town.WriteAsync(subject: "石榴巷路灯夜里不亮");
        await LearnAsync();
        var office = _town.Portal.SignedInAs(_town.Office.Id);
        var page = await office.OpenAsync($"/staff/letters/{fresh.Id}");

        var assign = await office.OpenAsync(Assert.Single(page.FindAll("pass-to")).GetAttribute("href")!);
        var merge = await office.OpenAsync(Assert.Single(page.FindAll("merge-into")).GetAttribute("href")!);

        Assert.Equal(["tc-d02"], assign.Form("letter-step")["Organ"]);
        Assert.EndsWith("/steps/Assign", assign.Path, StringComparison.Ordinal);
        Assert.Equal([lead.Number], merge.Form("letter-step")["LeadNumber"]);
        Assert.Equal(HttpStatusCode.Redirect, (await office.SendAsync(merge.Form("letter-step"))).Status);
        Assert.Equal((LetterState.Merged, lead.Id), ((await _town.FindAsync(fresh.Id)).State, (await _town.FindAsync(fresh.Id)).LeadId!.Value));
    }

    [Fact]
    public async Task Letters_of_other_organs_and_reports_suggest_nothing_to_who_may_not_know_of_them()
    {
        await _town.WriteAsync(organ: "tc-d02");
        await _town.WriteAsync(LetterKind.Report, organ: "tc-d02");
        var fresh = await _town.WriteAsync(subject: "石榴巷路灯夜里不亮");
        await LearnAsync();

        Assert.Null((await OpenAsync(_town.Clerk, fresh.Id)).Find("like-letters"));
    }

    [Fact]
    public async Task An_answered_letter_asks_for_no_suggestion_and_one_that_came_since_is_learnt_of_at_the_next_look()
    {
        var first = await _town.WriteAsync();
        await LearnAsync();
        var second = await _town.WriteAsync(subject: "石榴巷路灯夜里不亮");
        Assert.NotNull((await OpenAsync(_town.Clerk, second.Id)).Find("like-letters"));
        Assert.Null((await OpenAsync(_town.Clerk, first.Id)).Find("like-letters"));

        await LearnAsync();
        Assert.NotNull((await OpenAsync(_town.Clerk, first.Id)).Find("like-letters"));
        await _town.AnswerAsync(first.Id);
        Assert.Null((await OpenAsync(_town.Clerk, first.Id)).Find("like-letters"));
    }

    private Task<Page> OpenAsync(StaffAccount clerk, Guid letter) => _town.Portal.SignedInAs(clerk.Id).OpenAsync($"/staff/letters/{letter}");

    private Task LearnAsync() => _town.Portal.Services.GetRequiredService<LikenessKeeper>().LookAsync(ChinaTime.DayOf(_town.Clock.GetUtcNow()), CancellationToken.None);
}
