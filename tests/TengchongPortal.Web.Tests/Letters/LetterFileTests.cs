using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Files;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Web.Tests.Commands;
using TengchongPortal.Web.Tests.Commands.Backups;

namespace TengchongPortal.Web.Tests.Letters;

/// <summary>What comes with a letter: looked into before it is kept, enciphered in a store of its own, opened by who handles the letter (R42; security.md 1.6, 1.10).</summary>
public sealed class LetterFileTests : IAsyncLifetime
{
    private const string Name = "石榴巷现场.pdf";

    internal static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\nxref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000055 00000 n \ntrailer<</Size 3/Root 1 0 R>>\nstartxref\n104\n%%EOF\n");

    private LetterTown _town = null!;

    public async Task InitializeAsync() => _town = await LetterTown.OpenAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task It_is_read_by_who_handles_the_letter_and_by_nobody_else()
    {
        var id = await WriteAsync(("Files", Name, Pdf));
        var clerk = _town.Portal.SignedInAs(_town.Clerk.Id);

        var link = (await clerk.OpenAsync($"/staff/letters/{id}")).Find("letter-files")!.QuerySelector("a")!;
        var read = await clerk.OpenAsync(link.GetAttribute("href")!);

        Assert.Equal(Name, link.TextContent);
        Assert.Equal(Pdf, await read.Response.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", read.Response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Contains("sandbox", read.Response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _town.Portal.SignedInAs(_town.Neighbour.Id).OpenAsync(link.GetAttribute("href")!)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.OpenAsync($"/staff/letters/{id}/files/{Guid.NewGuid()}")).Status);
        Assert.Equal(1, await _town.Portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().AuditEntries.CountAsync(line => line.Act == "ReadLetterFile" && line.ActorId == _town.Clerk.Id)));
    }

    [Fact]
    public async Task Neither_its_bytes_nor_its_name_rest_in_the_clear()
    {
        await WriteAsync(("Files", Name, Pdf));

        var stored = Assert.Single(Stored());
        await using var content = Store.OpenRead(stored)!;
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes);
        Assert.DoesNotContain("%PDF", Encoding.Latin1.GetString(bytes.ToArray()), StringComparison.Ordinal);
        Assert.Equal(["0"], StoreFile.Ask(_town.Portal.Database, "SELECT COUNT(*) FROM LetterFiles WHERE Name LIKE '%石榴%' OR Name LIKE '%pdf%'"));
    }

    [Fact]
    public async Task The_writer_sees_on_the_way_what_was_sent_along()
    {
        var visitor = _town.Portal.Visitor();
        await visitor.SendAsync(LetterTown.Filled(await visitor.OpenAsync("/letters/new")).Attach("Files", Name, Pdf));

        Assert.Contains(Name, (await visitor.OpenAsync("/letters/status")).TextOf("letter-files"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_form_with_the_same_file_is_one_letter_and_with_another_it_is_refused()
    {
        var visitor = _town.Portal.Visitor();
        var page = await visitor.OpenAsync("/letters/new");

        var first = await visitor.SendAsync(LetterTown.Filled(page).Attach("Files", Name, Pdf), follow: true);
        var second = await visitor.SendAsync(LetterTown.Filled(page).Attach("Files", Name, Pdf), follow: true);
        var changed = await visitor.SendAsync(LetterTown.Filled(page).Attach("Files", Name, [.. Pdf, (byte)'\n']));

        Assert.Equal(first.ReceiptNumber, second.ReceiptNumber);
        Assert.Equal(HttpStatusCode.Conflict, changed.Status);
        Assert.Equal(["1"], StoreFile.Ask(_town.Portal.Database, "SELECT COUNT(*) FROM LetterFiles"));
    }

    [Theory]
    [InlineData("program.exe", 100, "program.exe")]
    [InlineData("假的.png", 100, "假的.png")]
    [InlineData("太大.pdf", (5 << 20) + 1, "太大.pdf")]
    [InlineData("空.pdf", 0, "空.pdf")]
    public async Task What_is_not_taken_is_named_beside_its_field_and_the_words_stay(string name, int length, string told)
    {
        var visitor = _town.Portal.Visitor();
        byte[] bytes = length == 0 ? [] : [.. Pdf, .. new byte[Math.Max(0, length - Pdf.Length)]];

        var answer = await visitor.SendAsync(LetterTown.Filled(await visitor.OpenAsync("/letters/new")).Attach("Files", Name, Pdf).Attach("Files", name, bytes));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(told, answer.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal(["#Files"], answer.Find("error-summary")!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal([LetterTown.Text], answer.Form("letter-form")["Text"]);
        Assert.Empty(Stored());
        Assert.Equal(["0"], StoreFile.Ask(_town.Portal.Database, "SELECT COUNT(*) FROM Letters"));
    }

    [Fact]
    public async Task A_sheet_that_comes_back_for_another_reason_keeps_what_was_chosen()
    {
        var visitor = _town.Portal.Visitor();
        var refused = await visitor.SendAsync(LetterTown.Filled(await visitor.OpenAsync("/letters/new")).With(("Name", "")).Attach("Files", Name, Pdf));
        Assert.Contains(Name, refused.TextOf("kept-files"), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendAsync(refused.Form("letter-form").With(("Name", LetterTown.Writer)))).Status);

        Assert.Contains(Name, (await visitor.OpenAsync("/letters/status")).TextOf("letter-files"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_chosen_before_can_be_dropped_and_a_forged_or_old_seal_is_told()
    {
        var visitor = _town.Portal.Visitor();
        var refused = await visitor.SendAsync(LetterTown.Filled(await visitor.OpenAsync("/letters/new")).With(("Name", "")).Attach("Files", Name, Pdf));

        var forged = await visitor.SendAsync(refused.Form("letter-form").With(("Name", LetterTown.Writer)).Forge("KeptFiles", "x"));
        Assert.Contains("请重新选择", forged.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendAsync(refused.Form("letter-form").With(("Name", LetterTown.Writer)).Forge("DropsKept", "true"))).Status);
        Assert.Equal(["0"], StoreFile.Ask(_town.Portal.Database, "SELECT COUNT(*) FROM LetterFiles"));
    }

    [Fact]
    public async Task More_than_three_are_too_many()
    {
        var visitor = _town.Portal.Visitor();
        var form = LetterTown.Filled(await visitor.OpenAsync("/letters/new"));

        var answer = await visitor.SendAsync(Enumerable.Range(0, LetterFile.Most + 1).Aggregate(form, (filled, place) => filled.Attach("Files", $"{place}.pdf", Pdf)));

        Assert.Contains("附件最多 3 个", answer.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Empty(Stored());
    }

    [Fact]
    public async Task The_sweep_takes_what_no_letter_names_once_it_is_old_enough()
    {
        await WriteAsync(("Files", Name, Pdf));
        var lost = await Store.PutAsync(new MemoryStream([1, 2, 3]), 10, CancellationToken.None);

        _town.Clock.SetUtcNow(TimeProvider.System.GetUtcNow().AddMinutes(30));
        await SweepAsync();
        Assert.True(Store.Exists(lost.Sha256));
        _town.Clock.SetUtcNow(TimeProvider.System.GetUtcNow().AddHours(2));
        await SweepAsync();

        Assert.False(Store.Exists(lost.Sha256));
        Assert.Single(Stored());
    }

    [Fact]
    public async Task A_backup_holds_it_and_verify_misses_it_when_it_is_gone()
    {
        await WriteAsync(("Files", Name, Pdf));
        using var folder = new TemporaryFolder();

        var backup = await _town.Portal.BackUpAsync(Path.Combine(folder.Path, "backup"));
        Assert.True(backup.Code == 0, backup.Output);
        Assert.Equal(Stored(), new FolderFileStore(Path.Combine(folder.Path, "backup", "files", FileStores.Letters), TimeProvider.System).Hashes());

        Store.Delete(Stored().Single());
        var verified = await CommandRun.OfAsync(_town.Portal, "verify");
        Assert.Equal(1, verified.Code);
        Assert.Contains("的第1个附件不在文件库中", verified.Output, StringComparison.Ordinal);
    }

    private IFileStore Store => _town.Portal.Services.GetRequiredKeyedService<IFileStore>(FileStores.Letters);

    private List<string> Stored() => [.. Store.Hashes()];

    private Task<int> SweepAsync() => _town.Portal.InsideAsync(services => services.GetRequiredService<UnnamedFiles>().SweepAsync(CancellationToken.None));

    private async Task<Guid> WriteAsync(params (string Field, string Name, byte[] Bytes)[] files)
    {
        var visitor = _town.Portal.Visitor();
        var form = files.Aggregate(LetterTown.Filled(await visitor.OpenAsync("/letters/new")), (filled, file) => filled.Attach(file.Field, file.Name, file.Bytes));
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendAsync(form)).Status);
        return await _town.Portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Letters.Select(letter => letter.Id).SingleAsync());
    }
}
