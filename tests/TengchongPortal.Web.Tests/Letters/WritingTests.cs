using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Letters;

/// <summary>A citizen writes, gets a receipt worth something, and nobody else learns of it (R19, R42; security.md 1.3, 1.6, 1.7).</summary>
public sealed class WritingTests : IAsyncLifetime
{
    private static readonly string[] _faults = ["请填写姓名", "联系电话", "是否同意公开", "是否同意与您联系"];
    private static readonly string[] _files = ["portal.db", "portal.db-wal"];

    private LetterTown _town = null!;

    public async Task InitializeAsync() => _town = await LetterTown.OpenAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task A_letter_gets_a_number_a_code_a_rule_and_a_day()
    {
        var letter = await _town.WriteAsync();

        Assert.Matches(@"^20260304-\d{6}$", letter.Number);
        Assert.Matches("^[2-9A-Z]{8}$", letter.Code);
        Assert.Contains("2026年3月11日", letter.Receipt.TextOf("receipt-due"), StringComparison.Ordinal);
        Assert.Contains("答复求助", letter.Receipt.MainText, StringComparison.Ordinal);
        Assert.Equal(People.Department, (await _town.FindAsync(letter.Id)).OrganPath);
    }

    [Fact]
    public async Task Who_does_not_know_the_organ_writes_to_the_city()
    {
        var letter = await _town.WriteAsync(organ: "");

        Assert.Equal(People.City, (await _town.FindAsync(letter.Id)).OrganPath);
    }

    [Fact]
    public async Task A_form_sent_twice_is_one_letter_with_one_receipt()
    {
        var visitor = _town.Portal.Visitor();
        var page = await visitor.OpenAsync("/letters/new");

        var first = await visitor.SendAsync(LetterTown.Filled(page), follow: true);
        var second = await visitor.SendAsync(LetterTown.Filled(page), follow: true);
        var changed = await visitor.SendAsync(LetterTown.Filled(page, subject: "另一件完全不同的事"));

        Assert.Equal((first.ReceiptNumber, first.ReceiptCode), (second.ReceiptNumber, second.ReceiptCode));
        Assert.Equal(HttpStatusCode.Conflict, changed.Status);
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task Two_clicks_at_once_are_one_letter()
    {
        var visitor = _town.Portal.Visitor();
        var page = await visitor.OpenAsync("/letters/new");

        var both = await Task.WhenAll(visitor.SendAsync(LetterTown.Filled(page)), visitor.SendAsync(LetterTown.Filled(page)));

        Assert.All(both, answer => Assert.Equal(HttpStatusCode.Redirect, answer.Status));
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task What_is_incomplete_comes_back_with_what_was_typed()
    {
        var visitor = _town.Portal.Visitor();
        var page = await visitor.OpenAsync("/letters/new");

        var refused = await visitor.SendAsync(LetterTown.Filled(page).With(("Name", ""), ("Phone", "x")).Without("MayBePublished").Without("MayBeContacted"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([LetterTown.Text], refused.Form("letter-form")["Text"]);
        var told = refused.TextOf("error-summary");
        Assert.All(_faults, fault => Assert.Contains(fault, told, StringComparison.Ordinal));
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task An_organ_that_takes_no_letters_is_refused_beside_its_field()
    {
        var visitor = _town.Portal.Visitor();
        var page = await visitor.OpenAsync("/letters/new");

        var refused = await visitor.SendAsync(LetterTown.Filled(page).Forge("Organ", "nobody"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("请从列表中选择一个单位", refused.TextOf("error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_the_writer_rests_in_the_clear()
    {
        var letter = await _town.WriteAsync();
        await letter.SendAsync("look-up", ("number", letter.Number), ("code", letter.Code));
        await _town.AnswerAsync(letter.Id);
        await letter.SendAsync("writer-AskBack", ("Words", "石榴巷口还有一盏不亮。"));

        var bytes = _files.Select(name => Path.Combine(_town.Portal.Root, name)).Where(File.Exists).SelectMany(ReadShared).ToArray();

        var sieve = new Leaks.Sieve([LetterTown.Writer, LetterTown.Phone, "石榴巷", letter.Code]);
        Assert.True(bytes.Length > 100_000);
        Assert.Empty(sieve.FoundIn(bytes));
    }

    [Fact]
    public async Task A_wrong_number_and_a_wrong_code_answer_alike()
    {
        var letter = await _town.WriteAsync();
        var other = await _town.WriteAsync();
        var stranger = _town.Portal.Visitor();

        var wrongCode = await stranger.SubmitAsync("/letters/status", ("number", letter.Number), ("code", other.Code));
        var wrongNumber = await stranger.SubmitAsync("/letters/status", ("number", "20260304-000001"), ("code", letter.Code));
        var right = await stranger.SubmitAsync("/letters/status", ("number", letter.Number), ("code", letter.Code.ToLowerInvariant()));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (wrongCode.Status, wrongNumber.Status));
        Assert.Equal(WithoutNumber(wrongCode, letter.Number), WithoutNumber(wrongNumber, "20260304-000001"));
        Assert.Equal("/letters/status", right.Location);
        Assert.Contains("信已收到", (await stranger.OpenAsync("/letters/status")).TextOf("letter-state"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_number_and_code_nobody_sees_a_letter()
    {
        await _town.WriteAsync();
        var stranger = _town.Portal.Visitor();

        Assert.True((await stranger.OpenAsync("/letters/status")).HasForm("look-up"));
        Assert.Equal("/letters/status", (await stranger.OpenAsync("/letters/receipt")).Location);
        Assert.Equal("/letters/status", (await stranger.PostBlindAsync("/letters/status/steps", ("Act", "Rate"))).Location ?? "/letters/status");
    }

    [Fact]
    public async Task Guessing_codes_of_one_number_is_slowed_down()
    {
        await using var town = await LetterTown.OpenAsync(portal => portal.With("RateLimits:Enabled", "true").With("RateLimits:LookUp:Tries", "100").With("RateLimits:LookUp:Seconds", "60"));
        var letter = await town.WriteAsync();
        var stranger = town.Portal.Visitor();

        var known = await GuessAsync(stranger, letter.Number);
        var unknown = await GuessAsync(stranger, "20260304-000001");

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.UnprocessableEntity, 5), HttpStatusCode.TooManyRequests], known.Select(answer => answer.Status));
        Assert.Equal(known, unknown);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await stranger.SubmitAsync("/letters/status", ("number", "20260304-000002"), ("code", "WRONG"))).Status);
    }

    [Fact]
    public async Task Guessing_through_numbers_is_slowed_down_for_the_address_whichever_of_them_are_letters()
    {
        await using var town = await LetterTown.OpenAsync(portal => portal.With("RateLimits:Enabled", "true").With("RateLimits:LookUp:Tries", "4").With("RateLimits:LookUp:Seconds", "600"));
        var letter = await town.WriteAsync();
        var answers = new List<HttpStatusCode>();

        // Each number by a browser of its own: what counts is where they come from.
        foreach (var number in (string[])["20260304-000001", letter.Number, "20260304-000002", "20260304-000003", "20260304-000004", letter.Number])
        {
            answers.Add((await town.Portal.Visitor().SubmitAsync("/letters/status", ("number", number), ("code", "WRONG123"))).Status);
        }

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.UnprocessableEntity, 4), .. Enumerable.Repeat(HttpStatusCode.TooManyRequests, 2)], answers);
        var late = await town.Portal.Visitor().SubmitAsync("/letters/status", ("number", letter.Number), ("code", letter.Code));
        Assert.Equal(HttpStatusCode.TooManyRequests, late.Status);
        Assert.True(late.Response.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        Assert.Contains("信已收到", (await letter.Visitor.OpenAsync("/letters/status")).TextOf("letter-state"), StringComparison.Ordinal);
    }

    /// <summary>Six tries at one number; what each was answered, without the number that was typed.</summary>
    private static async Task<List<(HttpStatusCode Status, string Told)>> GuessAsync(Visitor stranger, string number)
    {
        var answers = new List<(HttpStatusCode Status, string Told)>();
        for (var attempt = 0; attempt < 6; attempt++)
        {
            var answer = await stranger.SubmitAsync("/letters/status", ("number", number), ("code", $"WRONG{attempt}"));
            answers.Add((answer.Status, WithoutNumber(answer, number)));
        }

        return answers;
    }

    private static string WithoutNumber(Page answer, string typed) => answer.MainText.Replace(typed, "", StringComparison.Ordinal);

    private Task<int> CountAsync() => _town.Portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Letters.CountAsync());

    private static byte[] ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
