using System.Net;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using TengchongPortal.Data;
using TengchongPortal.Data.Files;
using TengchongPortal.Data.Letters.Alike;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Web.Foundations.Clockwork;
using TengchongPortal.Web.Tests.Commands.Backups;
using TengchongPortal.Web.Tests.Notices;
using TengchongPortal.Web.Tests.Trust;

namespace TengchongPortal.Web.Tests.Letters;

/// <summary>After its term the words of a letter go from database, files and memory, by the clock, with a line in the trail; that it was, stays counted (security.md 1.6).</summary>
public sealed class RetentionTests : IAsyncLifetime
{
    private LetterTown _town = null!;

    public async Task InitializeAsync() => _town = await LetterTown.OpenAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task The_last_day_keeps_everything_and_the_next_takes_it()
    {
        var letter = await ClosedAsync();
        var ended = ChinaTime.DayOf((await _town.FindAsync(letter.Id)).MovedAt);

        await LookOnAsync(ended.AddMonths(60));
        Assert.Null((await _town.FindAsync(letter.Id)).ErasedAt);
        Assert.Equal(["1"], Ask("SELECT COUNT(*) FROM LetterFiles"));
        Assert.Single(Stored());

        await LookOnAsync(ended.AddMonths(60).AddDays(1));
        Assert.NotNull((await _town.FindAsync(letter.Id)).ErasedAt);
        Assert.Equal(["|||||"], Ask("SELECT Subject, Text, Place, Name, Phone, Email FROM LetterOriginals"));
        Assert.Equal(["0"], Ask("SELECT COUNT(*) FROM LetterEvents WHERE Words <> ''"));
        Assert.Equal(["0"], Ask("SELECT COUNT(*) FROM LetterFiles"));
        Assert.Empty(Stored());
        Assert.Equal(["1"], Ask("SELECT COUNT(*) FROM AuditEntries WHERE Act = 'LetterErase' AND Result = 'done'"));
        Assert.Empty((await VerifyRun.OfAsync(_town.Portal)).Breaks);
    }

    [Fact]
    public async Task No_cipher_of_it_is_left_in_the_file_and_its_moments_and_its_count_stay()
    {
        var letter = await ClosedAsync();
        var cipher = Assert.Single(Ask("SELECT Text FROM LetterOriginals"));
        var before = Ask("SELECT Number, Act, At, OrganPath FROM LetterEvents ORDER BY Number");

        await LookAfterAsync(letter.Id);
        await LookAfterAsync(letter.Id);

        Ask("PRAGMA wal_checkpoint(TRUNCATE)");
        Assert.DoesNotContain(cipher, Encoding.Latin1.GetString(await File.ReadAllBytesAsync(_town.Portal.Database)), StringComparison.Ordinal);
        var erased = await _town.FindAsync(letter.Id);
        Assert.Equal(before, Ask($"SELECT Number, Act, At, OrganPath FROM LetterEvents WHERE Act <> 'Erase' ORDER BY Number"));
        Assert.Equal((LetterState.Closed, LetterAct.Erase, true), (erased.State, erased.Events[^1].Act, erased.FirstAnsweredAt is not null));
        Assert.Single(erased.Events, line => line.Act == LetterAct.Erase);
    }

    [Fact]
    public async Task Writer_and_clerk_are_told_that_it_is_gone_and_meet_no_word_of_it()
    {
        var letter = await ClosedAsync();
        await LookAfterAsync(letter.Id);
        var (sheet, inbox) = (await Clerk().OpenAsync($"/staff/letters/{letter.Id}"), await Clerk().OpenAsync("/staff/letters?pile=Done"));
        var visitor = _town.Portal.Visitor();
        var status = await visitor.SendAsync((await visitor.OpenAsync("/letters/status")).Form("look-up").With(("number", letter.Number), ("code", letter.Code)), follow: true);

        Assert.Contains("按保存期限销毁", sheet.TextOf("letter-erased"), StringComparison.Ordinal);
        Assert.Null(sheet.Find("letter-text"));
        Assert.False(sheet.HasForm("contact-form"));
        Assert.Contains("来信内容已按保存期限销毁", inbox.MainText, StringComparison.Ordinal);
        Assert.Contains("只留办理经过", status.TextOf("letter-erased"), StringComparison.Ordinal);
        Assert.All(new[] { sheet.Text, inbox.Text, status.Text }, page => Assert.All(new[] { "路灯", LetterTown.Writer, LetterTown.Phone, "线路老化" }, word => Assert.DoesNotContain(word, page, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Of_a_copy_that_was_never_published_whoever_can_clear_it_is_told()
    {
        var letter = await ClosedAsync();
        var opened = await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.OpenCopy);
        Assert.Equal(HttpStatusCode.Redirect, opened.Status);

        await LookAfterAsync(letter.Id);
        await LookAsync();

        var told = (await _town.Portal.NoticesAsync()).Where(notice => notice.Kind == NoticeKind.CopyLeft).ToList();
        Assert.Equal(told.Count, told.Select(notice => notice.AccountId).Distinct().Count());
        Assert.Contains(told, notice => notice.AccountId == _town.Clerk.Id);
        Assert.Contains(told, notice => notice.AccountId == People.One(StaffRole.OfficeEditor).Id);
        Assert.Contains(told, notice => notice.AccountId == People.One(StaffRole.SecrecyReviewer).Id);
        Assert.All((await _town.Portal.MailsAsync()).Where(mail => mail.Subject.Contains("来信已清除", StringComparison.Ordinal)), mail => Assert.DoesNotContain("路灯", mail.Subject + mail.Text, StringComparison.Ordinal));
        Assert.NotNull((await Clerk().OpenAsync("/staff/notices")).Find($"notice-{NoticeKind.CopyLeft}")!.QuerySelector("a[href^='/staff/disclosures/']"));
    }

    [Fact]
    public async Task An_open_and_a_held_letter_stay_and_go_once_they_are_closed_and_let_go()
    {
        var (open, held) = (await _town.WriteAsync(), await ClosedAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await _town.TakeAsync(_town.Neighbour, held.Id, LetterAct.Hold, ("Words", "别人的信。"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await _town.TakeAsync(_town.Clerk, held.Id, LetterAct.Hold, ("Words", "本单位不能保全。"))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await _town.TakeAsync(_town.Office, held.Id, LetterAct.Hold, ("Words", "当事人已经申请行政复议。"))).Status);
        Assert.NotNull((await Clerk().OpenAsync($"/staff/letters/{held.Id}")).Find("letter-held"));

        await LookAfterAsync(held.Id);
        Assert.All(new[] { open.Id, held.Id }, id => Assert.Null(_town.FindAsync(id).Result.ErasedAt));

        Assert.Equal(HttpStatusCode.Redirect, (await _town.TakeAsync(_town.Office, held.Id, LetterAct.LetGo, ("Words", "复议已经了结。"))).Status);
        await LookAsync();
        Assert.NotNull((await _town.FindAsync(held.Id)).ErasedAt);
        Assert.Null((await _town.FindAsync(open.Id)).ErasedAt);
        Assert.Empty((await VerifyRun.OfAsync(_town.Portal)).Breaks);
    }

    [Fact]
    public async Task The_database_lets_nothing_of_a_letter_go_before_and_nothing_but_its_words_after()
    {
        var letter = await ClosedAsync();
        Refuses("UPDATE LetterOriginals SET Text = '', Subject = '', Place = '', Name = '', Phone = '', Email = ''");
        Refuses("UPDATE LetterEvents SET Words = ''");
        Refuses("DELETE FROM LetterFiles");

        await LookAfterAsync(letter.Id);

        Refuses("UPDATE LetterOriginals SET Text = 'x'");
        Refuses("UPDATE LetterEvents SET Act = 'Refuse'");
        Refuses("UPDATE LetterEvents SET ActorId = NULL, Words = '' WHERE ActorId IS NOT NULL");
        Refuses("DELETE FROM LetterEvents");
        Refuses("DELETE FROM LetterOriginals");
    }

    [Theory]
    [InlineData("UPDATE Letters SET ErasedAt = NULL", "letter.unerased")]
    [InlineData("UPDATE Letters SET ErasedAt = ErasedAt + 1", "letter.unrecorded")]
    public async Task Whoever_makes_an_erased_letter_look_otherwise_is_found(string sql, string kind)
    {
        var letter = await ClosedAsync();
        await LookAfterAsync(letter.Id);

        Ask(sql);

        Assert.Equal($"来信{letter.Number}", (await VerifyRun.OfAsync(_town.Portal)).WhereOf(kind));
    }

    [Theory]
    [InlineData("UPDATE Letters SET ErasedAt = 1", "letter.unrecorded")]
    [InlineData("UPDATE Letters SET ErasedAt = 1; UPDATE LetterOriginals SET Subject = '', Text = '', Place = '', Name = '', Phone = '', Email = ''; UPDATE Letters SET ErasedAt = NULL", "letter.words")]
    public async Task Whoever_erases_by_hand_is_found(string sql, string kind)
    {
        var letter = await ClosedAsync();

        Ask(sql);

        Assert.Equal($"来信{letter.Number}", (await VerifyRun.OfAsync(_town.Portal)).WhereOf(kind));
    }

    [Fact]
    public async Task After_a_day_at_most_nothing_of_it_is_alike_to_anything()
    {
        var letter = await ClosedAsync();
        var keeper = _town.Portal.Services.GetRequiredService<LikenessKeeper>();
        await keeper.LookAsync(ChinaTime.DayOf(_town.Clock.GetUtcNow()), CancellationToken.None);
        Assert.True(keeper.Current.Holds(letter.Id));

        await LookAfterAsync(letter.Id);
        await keeper.LookAsync(ChinaTime.DayOf(_town.Clock.GetUtcNow()), CancellationToken.None);

        Assert.False(keeper.Current.Holds(letter.Id));
    }

    private IFileStore Store => _town.Portal.Services.GetRequiredKeyedService<IFileStore>(FileStores.Letters);

    private List<string> Stored() => [.. Store.Hashes()];

    private Testing.Host.Visitor Clerk() => _town.Portal.SignedInAs(_town.Clerk.Id);

    private List<string> Ask(string sql) => StoreFile.Ask(_town.Portal.Database, sql);

    private void Refuses(string sql) => Assert.Contains("is written once.", Assert.Throws<SqliteException>(() => Ask(sql)).Message, StringComparison.Ordinal);

    private async Task LookAfterAsync(Guid letter) => await LookOnAsync(ChinaTime.DayOf((await _town.FindAsync(letter)).MovedAt).AddMonths(60).AddDays(1));

    private Task LookOnAsync(DateOnly day)
    {
        _town.Clock.SetUtcNow(ChinaTime.StartOf(day).AddHours(9));
        return LookAsync();
    }

    private async Task LookAsync()
    {
        using var clock = new RetentionClock(_town.Portal.Services.GetRequiredService<IServiceScopeFactory>(), _town.Clock, NullLogger<RetentionClock>.Instance);
        await clock.LookAsync(CancellationToken.None);
    }

    /// <summary>A letter with an attachment, answered and rated.</summary>
    private async Task<Written> ClosedAsync()
    {
        var visitor = _town.Portal.Visitor();
        var receipt = await visitor.SendAsync(LetterTown.Filled(await visitor.OpenAsync("/letters/new")).Attach("Files", "现场.pdf", LetterFileTests.Pdf), follow: true);
        var number = Domain.Letters.Receipts.Receipt.NumberOf(receipt.ReceiptNumber);
        var id = await _town.Portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Letters.Where(letter => letter.Number == number).Select(letter => letter.Id).SingleAsync());
        var letter = new Written(visitor, receipt.ReceiptNumber, receipt.ReceiptCode, id, receipt);
        await _town.AnswerAsync(letter.Id);
        await letter.SendAsync("writer-Rate", ("Rating", nameof(LetterRating.Satisfied)));
        Assert.Equal(LetterState.Closed, (await _town.FindAsync(letter.Id)).State);
        return letter;
    }
}
