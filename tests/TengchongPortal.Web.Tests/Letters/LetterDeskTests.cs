using System.Net;
using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Web.Tests.Letters;

/// <summary>What a clerk of letters is told where the work begins, on the way of a letter between organs, and of what its writer asked since.</summary>
public sealed class LetterDeskTests : IAsyncLifetime
{
    private const string Nothing = "现在没有等您办理的事项";
    private const string Unstaffed = "目前没有来信办理员，由来信办理办公室代办";

    private LetterTown _town = null!;

    public async Task InitializeAsync() => _town = await LetterTown.OpenAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task The_desk_names_the_letters_that_wait_and_never_says_that_nothing_does()
    {
        await _town.WriteAsync();

        var desk = await _town.Portal.SignedInAs(_town.Colleague.Id).OpenAsync("/staff");
        var other = await _town.Portal.SignedInAs(_town.Neighbour.Id).OpenAsync("/staff");

        Assert.Contains("1 件来信等您办理", desk.TextOf("waiting-letters"), StringComparison.Ordinal);
        Assert.Equal("/staff/letters", desk.Find("waiting-letters")!.QuerySelector("a")!.GetAttribute("href"));
        Assert.DoesNotContain(Nothing, desk.MainText, StringComparison.Ordinal);
        Assert.Null(other.Find("waiting-letters"));
        Assert.Contains(Nothing, other.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_office_assigns_is_signed_by_the_office_and_counted_apart_from_transfers()
    {
        var letter = await _town.WriteAsync();
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Transfer, ("Organ", "tc-d02"), ("Words", "这段路归另一示例局管理。"));
        Assert.DoesNotContain("来信办理办公室", (await letter.Visitor.OpenAsync("/letters/status")).MainText, StringComparison.Ordinal);
        await _town.TakeAsync(_town.Office, letter.Id, LetterAct.Assign, ("Organ", "tc-d01"), ("Words", "由示例局办理。"));

        var status = await letter.Visitor.OpenAsync("/letters/status");
        var sheet = await _town.Portal.SignedInAs(_town.Clerk.Id).OpenAsync($"/staff/letters/{letter.Id}");

        Assert.Contains("分办：腾冲市另一示例局 → 腾冲市示例局", status.MainText, StringComparison.Ordinal);
        Assert.Contains("来信办理办公室", status.MainText, StringComparison.Ordinal);
        Assert.Contains("已转办 1 次、分办 1 次", sheet.TextOf("letter-facts"), StringComparison.Ordinal);
        Assert.Contains("已转办 1 次、分办 1 次", (await _town.Portal.SignedInAs(_town.Clerk.Id).OpenAsync("/staff/letters")).TextOf("inbox"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_organ_without_a_clerk_is_marked_before_and_named_after_and_leads_from_the_desk_of_the_office()
    {
        var letter = await _town.WriteAsync();
        var clerk = _town.Portal.SignedInAs(_town.Clerk.Id);
        var step = await clerk.OpenAsync($"/staff/letters/{letter.Id}/steps/Transfer");
        var labels = step.Document.QuerySelectorAll("#Organ option").ToDictionary(option => option.GetAttribute("value") ?? "", option => option.TextContent);
        Assert.Contains(Unstaffed, labels["tc-d00"], StringComparison.Ordinal);
        Assert.DoesNotContain(Unstaffed, labels["tc-d02"], StringComparison.Ordinal);

        var after = await clerk.SendAsync(step.Form("letter-step").With(("Organ", "tc-d00"), ("Words", "由市政府办答复。")), follow: true);

        Assert.Equal("/staff/letters", after.Path);
        Assert.Contains($"腾冲市人民政府办公室{Unstaffed}。", after.TextOf("told"), StringComparison.Ordinal);
        var office = _town.Portal.SignedInAs(_town.Office.Id);
        var link = (await office.OpenAsync("/staff")).Find("lonely-letters")!.QuerySelector("a")!.GetAttribute("href")!;
        Assert.Contains("organ=tc-d00", link, StringComparison.Ordinal);
        Assert.Contains(letter.Number, (await office.OpenAsync(link)).TextOf("inbox"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LetterAct.Transfer, "请选择要转交的单位")]
    [InlineData(LetterAct.Refuse, "请从列表中选择不予受理的理由")]
    public async Task An_empty_form_is_told_all_that_it_lacks(LetterAct act, string choice)
    {
        var letter = await _town.WriteAsync();

        var refused = await _town.TakeAsync(_town.Clerk, letter.Id, act);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(choice, refused.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Contains("请写明内容", refused.TextOf("error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_asked_after_an_answer_is_marked_in_the_inbox_and_read_where_it_is_answered()
    {
        var letter = await _town.WriteAsync();
        await _town.AnswerAsync(letter.Id);
        await letter.SendAsync("writer-AskBack", ("Words", "巷口还有一盏不亮。"));
        var clerk = _town.Portal.SignedInAs(_town.Clerk.Id);

        Assert.Equal("追问待答", (await clerk.OpenAsync("/staff/letters")).TextOf("asked-again"));
        Assert.Equal("追问待答", (await clerk.OpenAsync($"/staff/letters/{letter.Id}")).TextOf("asked-again"));
        Assert.Contains("巷口还有一盏不亮。", (await clerk.OpenAsync($"/staff/letters/{letter.Id}/steps/Answer")).TextOf("said-later"), StringComparison.Ordinal);

        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Answer, ("Words", LetterTown.Answer));
        Assert.Null((await clerk.OpenAsync($"/staff/letters/{letter.Id}")).Find("asked-again"));
    }

    [Fact]
    public async Task The_last_day_for_accepting_is_marked_when_it_has_come()
    {
        await _town.WriteAsync();
        var first = await _town.Portal.SignedInAs(_town.Clerk.Id).OpenAsync("/staff/letters");
        Assert.Contains("最迟 2026-03-05 受理", first.TextOf("inbox"), StringComparison.Ordinal);
        Assert.Null(first.Find("accept-today"));

        _town.Clock.Advance(TimeSpan.FromDays(1));

        Assert.NotNull((await _town.Portal.SignedInAs(_town.Clerk.Id).OpenAsync("/staff/letters")).Find("accept-today"));
    }

    [Fact]
    public async Task Each_step_has_help_of_its_own()
    {
        var letter = await _town.WriteAsync();
        var office = _town.Portal.SignedInAs(_town.Office.Id);

        var hold = await office.OpenAsync($"/staff/letters/{letter.Id}/steps/Hold");
        var transfer = await office.OpenAsync($"/staff/letters/{letter.Id}/steps/Transfer");

        Assert.Contains("来信人看不到", hold.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("经现场查看", hold.MainText, StringComparison.Ordinal);
        Assert.Contains("归哪个单位", transfer.MainText, StringComparison.Ordinal);
    }
}
