using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.FullText;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Knowledge;

namespace TengchongPortal.Web.Tests.Letters;

/// <summary>An answer begins from a template or from the knowledge base, without scripts, and nothing that was typed is lost.</summary>
public sealed class AnsweringTests : IAsyncLifetime
{
    private const string Subject = "高龄津贴每月领多少";

    private LetterTown _town = null!;

    public async Task InitializeAsync() => _town = await LetterTown.OpenAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task A_template_and_an_entry_go_behind_what_was_typed_and_a_blank_that_is_left_stops_the_answer()
    {
        var (letter, clerk, _) = await AcceptedAsync();
        var page = await clerk.OpenAsync(AddressOf(letter));
        Assert.Contains("政策咨询", page.TextOf("answer-words"), StringComparison.Ordinal);
        Assert.DoesNotContain("投诉处理结果", page.TextOf("answer-words"), StringComparison.Ordinal);

        var begun = await clerk.SendAsync(WordsOf(page, "先写的一句。", "政策咨询"));
        Assert.Equal(HttpStatusCode.OK, begun.Status);
        var typed = begun.Form("letter-step")["Words"][0];
        Assert.StartsWith("先写的一句。", typed, StringComparison.Ordinal);
        Assert.Contains($"您咨询的“{Subject}”", typed, StringComparison.Ordinal);
        Assert.Contains("腾冲市示例局", typed, StringComparison.Ordinal);
        Assert.Equal("letters.blanks", RuleOf(await clerk.SendAsync(begun.Form("letter-step"))));

        var entry = begun.Find("insert-entry")!.GetAttribute("value")!;
        var grown = await clerk.SendAsync(WordsOf(begun, typed.Replace(LetterDeed.Blank, "社区", StringComparison.Ordinal), entry));
        Assert.Contains("每人每月增加五十元", grown.Form("letter-step")["Words"][0], StringComparison.Ordinal);
        Assert.Contains("（依据：", grown.Form("letter-step")["Words"][0], StringComparison.Ordinal);
        Assert.Equal(LetterState.InHand, (await _town.FindAsync(letter.Id)).State);

        Assert.Equal(HttpStatusCode.Redirect, (await clerk.SendAsync(grown.Form("letter-step"))).Status);
        Assert.Contains("每人每月增加五十元", (await letter.Visitor.OpenAsync("/letters/status")).TextOf("letter-answer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_that_ended_is_not_put_in_even_by_a_page_that_was_drawn_before()
    {
        var (letter, clerk, entered) = await AcceptedAsync();
        var page = await clerk.OpenAsync(AddressOf(letter));
        var entry = page.Find("insert-entry")!.GetAttribute("value")!;
        await new CityWalk(_town.Portal).TakeAsync(entered, EditorialEvent.Hide);

        var late = await clerk.SendAsync(WordsOf(page, "先写的一句。", entry));

        Assert.Equal("先写的一句。", late.Form("letter-step")["Words"][0].Trim());
        Assert.NotNull(late.Find("no-entries"));
    }

    [Fact]
    public async Task What_would_be_longer_than_an_answer_may_be_is_not_put_in_and_nothing_typed_is_lost()
    {
        var (letter, clerk, _) = await AcceptedAsync();
        var typed = new string('写', LetterDeed.WordsMaxLength - 5);
        var page = await clerk.OpenAsync(AddressOf(letter));

        var refused = await clerk.SendAsync(WordsOf(page, typed, "政策咨询"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("没有插入", refused.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal(typed, refused.Form("letter-step")["Words"][0].Trim());
    }

    [Fact]
    public async Task Who_has_greeted_already_does_not_greet_twice()
    {
        var (letter, clerk, _) = await AcceptedAsync();

        var begun = await clerk.SendAsync(WordsOf(await clerk.OpenAsync(AddressOf(letter)), "您好，先写的一句。", "政策咨询"));

        var typed = begun.Form("letter-step")["Words"][0];
        Assert.Contains($"您咨询的“{Subject}”", typed, StringComparison.Ordinal);
        Assert.DoesNotContain("您好！", typed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_steps_offer_no_words_and_another_organ_reaches_none()
    {
        var (letter, clerk, _) = await AcceptedAsync();

        Assert.Null((await clerk.OpenAsync($"/staff/letters/{letter.Id}/steps/Transfer")).Find("answer-words"));
        Assert.Equal(HttpStatusCode.NotFound, (await _town.Portal.SignedInAs(_town.Neighbour.Id).OpenAsync(AddressOf(letter))).Status);
    }

    private async Task<(Written Letter, Visitor Clerk, Guid Entry)> AcceptedAsync()
    {
        var letter = await _town.WriteAsync(LetterKind.Enquiry, subject: Subject);
        var (_, entered) = await new CityWalk(_town.Portal).EntryAsync();
        await _town.Portal.Services.GetRequiredService<IndexPump>().CatchUpAsync(CancellationToken.None);
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Accept);
        return (letter, _town.Portal.SignedInAs(_town.Clerk.Id), entered.Id);
    }

    private static string AddressOf(Written letter) => $"/staff/letters/{letter.Id}/steps/Answer";

    /// <summary>What the button of some words sends: the whole form, to an address of its own.</summary>
    private static FilledForm WordsOf(Page page, string typed, string key) => page.Form("letter-step").With(("Words", typed)).Press(key);

    private static string RuleOf(Page page) => page.Status == HttpStatusCode.UnprocessableEntity && page.TextOf("error-summary").Contains("＿＿", StringComparison.Ordinal) ? "letters.blanks" : $"{page.Status}";
}
