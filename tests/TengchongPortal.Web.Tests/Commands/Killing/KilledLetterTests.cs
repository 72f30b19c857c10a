using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Files;
using TengchongPortal.Data.Letters;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Letters;
using Xunit.Abstractions;

namespace TengchongPortal.Web.Tests.Commands.Killing;

/// <summary>A portal that is killed while citizens write has every letter whose receipt was shown, with its attachment, and none by half (security.md 1.3).</summary>
public sealed class KilledLetterTests(ITestOutputHelper output) : IDisposable
{
    private const int LongestLife = 900;

    private readonly PortalUnderTest _portal = new(PortalStart.City);

    private readonly List<string> _receipts = [];

    private static int Rounds => Depth.Of(1, 200);

    [Fact]
    public async Task Every_receipt_that_was_shown_opens_a_whole_letter()
    {
        var lost = 0;
        for (var round = 0; round < Rounds || (lost == 0 && round < WholeStore.MostRounds); round++)
        {
            lost += await WriteAndKillAsync() ? 1 : 0;
            await WholeStore.AssertAsync(_portal);
        }

        Assert.True(lost > 0, "No kill met a letter under way.");
        Assert.NotEmpty(_receipts);
        var orphans = await AssertWholeAsync();
        Assert.InRange(orphans, 0, lost);
        output.WriteLine(FormattableString.Invariant($"{lost} kills met a letter under way, {orphans} of them between its file and its row."));
    }

    public void Dispose() => _portal.Dispose();

    /// <returns>Whether the kill cut a submission off before its receipt.</returns>
    private async Task<bool> WriteAndKillAsync()
    {
        WholeStore.LetGo();
        var (running, address) = await Executable.ServeAsync(_portal.Root);
        using (running)
        {
            var visitor = new Visitor(_portal) { Elsewhere = address };
            await WriteAsync(visitor);
            var writing = WriteAllAsync(visitor);
            await Task.Delay(RandomNumberGenerator.GetInt32(LongestLife));
            running.Kill();
            await running.EndAsync();
            return await writing;
        }
    }

    private async Task<bool> WriteAllAsync(Visitor visitor)
    {
        try
        {
            while (true)
            {
                await WriteAsync(visitor);
            }
        }
        catch (Exception cut) when (cut is HttpRequestException or IOException or SocketException)
        {
            return true;
        }
    }

    private async Task WriteAsync(Visitor visitor)
    {
        var page = await visitor.OpenAsync("/letters/new");
        var receipt = await visitor.SendAsync(LetterTown.Filled(page).Attach("Files", "现场.pdf", LetterFileTests.Pdf), follow: true);
        Assert.True(receipt.Status == HttpStatusCode.OK, receipt.MainText);
        _receipts.Add(receipt.ReceiptNumber);
    }

    /// <returns>How many files have no letter, one at most for each letter that was cut off: <see cref="CutLetterTests"/> makes one for certain.</returns>
    private Task<int> AssertWholeAsync() => _portal.InsideAsync(async services =>
    {
        var (open, files) = (services.GetRequiredService<OpenLetter>(), services.GetRequiredService<LetterFileStore>());
        var letters = await services.GetRequiredService<PortalDbContext>().Letters.AsNoTracking().Select(letter => new { letter.Id, letter.Number }).ToListAsync();
        Assert.Subset(letters.Select(letter => letter.Number).ToHashSet(), _receipts.Select(receipt => Receipt.NumberOf(receipt)!.Value).ToHashSet());
        foreach (var letter in letters)
        {
            var opened = (await open.FindAsync(letter.Id, CancellationToken.None))!;
            Assert.Equal(LetterTown.Text, opened.Words.Text);
            Assert.Equal([LetterAct.Submit], opened.Lines.Select(line => line.Event.Act));
            Assert.Equal(LetterFileTests.Pdf, await files.OpenAsync(Assert.Single(opened.Files).File.Sha256, CancellationToken.None));
        }

        return services.GetRequiredKeyedService<IFileStore>(FileStores.Letters).Hashes().Count() - letters.Count;
    });
}
