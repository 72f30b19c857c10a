using System.Net;
using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Web.Tests.Letters;

/// <summary>An entry of the knowledge base grows from the answer to a letter: from the private answer covered, from the published one as citizens read it.</summary>
public sealed class GrowingTests : IAsyncLifetime
{
    private LetterTown _town = null!;

    public async Task InitializeAsync() => _town = await LetterTown.OpenAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task From_a_private_answer_without_a_word_of_its_writer()
    {
        var letter = await _town.WriteAsync(mayBePublished: false);
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Accept);
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Answer, ("Words", $"{LetterTown.Writer}您好，已按{LetterTown.Phone}与您联系。{LetterTown.Answer}"));
        var clerk = _town.Portal.SignedInAs(_town.Clerk.Id);

        var sheet = await clerk.OpenAsync((await clerk.OpenAsync($"/staff/letters/{letter.Id}")).Find("grow-entry")!.GetAttribute("href")!);
        var body = sheet.Form("draft")["Body"].Single();

        Assert.Equal(HttpStatusCode.OK, sheet.Status);
        Assert.Contains("线路老化", body, StringComparison.Ordinal);
        Assert.DoesNotContain("您好", body, StringComparison.Ordinal);
        Assert.Contains("没有同意公开", sheet.MainText, StringComparison.Ordinal);
        Assert.NotNull(sheet.Find("letter-not-agreed"));
        Assert.All(new[] { LetterTown.Writer, LetterTown.Phone, "孩子看不清路", "石榴巷" }, word => Assert.DoesNotContain(word, sheet.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task From_the_answer_to_a_writer_who_agrees_without_a_warning()
    {
        var letter = await _town.WriteAsync();
        await _town.AnswerAsync(letter.Id);
        var clerk = _town.Portal.SignedInAs(_town.Clerk.Id);

        var sheet = await clerk.OpenAsync((await clerk.OpenAsync($"/staff/letters/{letter.Id}")).Find("grow-entry")!.GetAttribute("href")!);

        Assert.Equal(HttpStatusCode.OK, sheet.Status);
        Assert.Null(sheet.Find("letter-not-agreed"));
    }

    [Fact]
    public async Task Not_from_a_report_and_not_for_who_cannot_draft()
    {
        var (report, letter) = (await _town.WriteAsync(LetterKind.Report), await _town.WriteAsync());
        await _town.AnswerAsync(report.Id);
        await _town.AnswerAsync(letter.Id);

        Assert.Null((await _town.Portal.SignedInAs(_town.Clerk.Id).OpenAsync($"/staff/letters/{report.Id}")).Find("grow-entry"));
        Assert.Null((await _town.Portal.SignedInAs(_town.Colleague.Id).OpenAsync($"/staff/letters/{letter.Id}")).Find("grow-entry"));
        Assert.NotNull((await _town.Portal.SignedInAs(_town.Clerk.Id).OpenAsync($"/staff/letters/{letter.Id}")).Find("grow-entry"));
    }
}
