using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Letters;

/// <summary>What the writer gives with a later step: the same looks and the same once as with the letter itself; leaders open it with a reason.</summary>
public sealed class WriterFileTests : IAsyncLifetime
{
    private const string Name = "巷口现场.pdf";

    private LetterTown _town = null!;

    public async Task InitializeAsync() => _town = await LetterTown.OpenAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task Detail_a_question_and_a_reopening_bring_files_that_belong_to_their_step()
    {
        var letter = await AskedAsync();
        await SendAsync(letter, "writer-GiveDetail", "照片见附件。");
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Answer, ("Words", LetterTown.Answer));
        await SendAsync(letter, "writer-AskBack", "还有一盏，照片见附件。");
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Answer, ("Words", LetterTown.Answer));
        await letter.SendAsync("writer-Rate", ("Rating", nameof(LetterRating.Dissatisfied)));
        await SendAsync(letter, "writer-Reopen", "又不亮了，照片见附件。");

        var kept = await _town.FindAsync(letter.Id);
        Assert.Equal([LetterAct.GiveDetail, LetterAct.AskBack, LetterAct.Reopen], kept.Files.Select(file => kept.Events.Single(line => line.Number == file.EventNumber).Act));
        var sheet = await _town.Portal.SignedInAs(_town.Clerk.Id).OpenAsync($"/staff/letters/{letter.Id}");
        Assert.Contains("来信人补充时附上", sheet.TextOf("letter-files"), StringComparison.Ordinal);
        var read = await _town.Portal.SignedInAs(_town.Clerk.Id).OpenAsync(sheet.Find("letter-files")!.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Equal(LetterFileTests.Pdf, await read.Response.Content.ReadAsByteArrayAsync());
        var status = await letter.Visitor.OpenAsync("/letters/status");
        Assert.Contains($"附件：{Name}", status.MainText, StringComparison.Ordinal);
        Assert.Null(status.Find("letter-files"));
    }

    [Fact]
    public async Task The_same_sheet_sent_twice_is_one_step_and_with_another_file_it_is_refused()
    {
        var letter = await AskedAsync();
        var page = await letter.Visitor.OpenAsync("/letters/status");
        FilledForm Filled(byte[] bytes) => page.Form("writer-GiveDetail").With(("Words", "照片见附件。")).Attach("Files", Name, bytes);

        Assert.Equal(HttpStatusCode.Redirect, (await letter.Visitor.SendAsync(Filled(LetterFileTests.Pdf))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await letter.Visitor.SendAsync(Filled(LetterFileTests.Pdf))).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await letter.Visitor.SendAsync(Filled([.. LetterFileTests.Pdf, (byte)'\n']))).Status);

        var kept = await _town.FindAsync(letter.Id);
        Assert.Single(kept.Files);
        Assert.Single(kept.Events, line => line.Act == LetterAct.GiveDetail);
    }

    [Fact]
    public async Task Two_clicks_at_once_are_one_step_and_both_lead_to_the_state()
    {
        var letter = await AskedAsync();
        await TwiceAtOnceAsync(letter, "writer-GiveDetail", ("Words", "石榴巷口第二盏。"));
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Answer, ("Words", LetterTown.Answer));
        await TwiceAtOnceAsync(letter, "writer-Rate", ("Rating", nameof(LetterRating.Dissatisfied)));
        await TwiceAtOnceAsync(letter, "writer-Reopen", ("Words", "又不亮了。"));
        await TwiceAtOnceAsync(letter, "writer-WithdrawConsent");
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Answer, ("Words", LetterTown.Answer));
        await TwiceAtOnceAsync(letter, "writer-Rate", ("Rating", nameof(LetterRating.Dissatisfied)));

        Assert.Equal(
            [LetterAct.GiveDetail, LetterAct.Answer, LetterAct.Rate, LetterAct.Reopen, LetterAct.WithdrawConsent, LetterAct.Answer, LetterAct.Rate],
            (await _town.FindAsync(letter.Id)).Events.SkipWhile(line => line.Act != LetterAct.GiveDetail).Select(line => line.Act));
    }

    [Fact]
    public async Task What_is_not_taken_is_named_beside_its_field_and_words_and_good_files_stay()
    {
        var letter = await AskedAsync();
        var form = (await letter.Visitor.OpenAsync("/letters/status")).Form("writer-GiveDetail");

        var bad = await letter.Visitor.SendAsync(form.With(("Words", "照片见附件。")).Attach("Files", "假的.png", LetterFileTests.Pdf));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bad.Status);
        Assert.Equal(["#Files"], bad.Find("error-summary")!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["照片见附件。"], bad.Form("writer-GiveDetail")["Words"]);

        var empty = await letter.Visitor.SendAsync(bad.Form("writer-GiveDetail").With(("Words", "")).Attach("Files", Name, LetterFileTests.Pdf));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Contains(Name, empty.TextOf("kept-files"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await letter.Visitor.SendAsync(empty.Form("writer-GiveDetail").With(("Words", "照片见附件。")))).Status);
        Assert.Single((await _town.FindAsync(letter.Id)).Files);
    }

    [Fact]
    public async Task A_leader_opens_a_file_with_a_reason_that_both_records_keep()
    {
        var letter = await AskedAsync();
        await SendAsync(letter, "writer-GiveDetail", "照片见附件。");
        var leader = _town.Portal.SignedInAs(StaffRole.FinalSigner);
        var link = (await leader.OpenAsync($"/staff/letters/{letter.Id}")).Find("letter-files")!.QuerySelector("a")!.GetAttribute("href")!;

        var asked = await leader.OpenAsync(link);
        var refused = await leader.SendAsync(asked.Form("file-reason"));
        var opened = await leader.SendAsync(asked.Form("file-reason").With(("Reason", "督办前核实现场")));

        Assert.Equal("text/html", asked.Response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(LetterFileTests.Pdf, await opened.Response.Content.ReadAsByteArrayAsync());
        Assert.Contains("no-store", $"{opened.Response.Headers.CacheControl}", StringComparison.Ordinal);
        Assert.Contains("督办前核实现场", (await _town.Portal.SignedInAs(_town.Clerk.Id).OpenAsync($"/staff/letters/{letter.Id}")).MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("督办前核实", (await letter.Visitor.OpenAsync("/letters/status")).Text, StringComparison.Ordinal);
        Assert.Equal(["LetterReadFile", "ReadLetterFile"], (await AuditAsync()).Order(StringComparer.Ordinal));
    }

    private async Task<Written> AskedAsync()
    {
        var letter = await _town.WriteAsync();
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Accept);
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.AskForDetail, ("Words", "请写明是哪一盏灯。"));
        return letter;
    }

    private static async Task SendAsync(Written letter, string form, string words)
    {
        var page = await letter.Visitor.OpenAsync("/letters/status");
        Assert.Equal(HttpStatusCode.Redirect, (await letter.Visitor.SendAsync(page.Form(form).With(("Words", words)).Attach("Files", Name, LetterFileTests.Pdf))).Status);
    }

    private static async Task TwiceAtOnceAsync(Written letter, string form, params (string Name, string Value)[] fields)
    {
        var filled = (await letter.Visitor.OpenAsync("/letters/status")).Form(form).With(fields);
        var answers = await Task.WhenAll(letter.Visitor.SendAsync(filled), letter.Visitor.SendAsync(filled));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.Status));
    }

    private Task<List<string>> AuditAsync() => _town.Portal.InsideAsync(services =>
        services.GetRequiredService<PortalDbContext>().AuditEntries.Where(line => line.Act == "LetterReadFile" || line.Act == "ReadLetterFile").Select(line => line.Act).ToListAsync());
}
