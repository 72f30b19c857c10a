using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data;
using TengchongPortal.Data.Files;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Commands.Backups;
using TengchongPortal.Web.Tests.Letters;

namespace TengchongPortal.Web.Tests.Commands.Killing;

/// <summary>
/// A portal that is killed after the attachment of a letter is durable and before its row is. The test holds the only lock for writing meanwhile,
/// so that the portal has kept the file and cannot have kept the letter.
/// </summary>
public sealed class CutLetterTests : IDisposable
{
    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow()) };

    private IFileStore Store => _portal.Services.GetRequiredKeyedService<IFileStore>(FileStores.Letters);

    [Fact]
    public async Task What_dies_between_file_and_row_is_no_letter_the_same_form_is_one_and_the_sweep_takes_the_orphan()
    {
        var key = await WriteAndCutAsync();
        await WholeStore.AssertAsync(_portal);
        Assert.Equal(["0|0"], StoreFile.Ask(_portal.Database, "SELECT (SELECT COUNT(*) FROM Letters), (SELECT COUNT(*) FROM LetterFiles)"));
        var orphan = Assert.Single(Store.Hashes());

        var visitor = _portal.Visitor();
        for (var click = 0; click < 2; click++)
        {
            await visitor.SendAsync(LetterTown.Filled(await visitor.OpenAsync("/letters/new")).Forge("FormKey", key).Attach("Files", "现场.pdf", LetterFileTests.Pdf), follow: true);
        }

        var named = await _portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().LetterFiles.AsNoTracking().Select(file => file.Sha256).SingleAsync());
        Assert.NotEqual(orphan, named);
        Assert.Equal(["1"], StoreFile.Ask(_portal.Database, "SELECT COUNT(*) FROM Letters"));

        await SweepAsync();
        Assert.Contains(orphan, Store.Hashes());
        _portal.Clock!.Advance(UnnamedFiles.UploadTerm + TimeSpan.FromMinutes(5));
        await SweepAsync();

        Assert.Equal([named], Store.Hashes());
        Assert.Equal(LetterFileTests.Pdf, await _portal.InsideAsync(services => services.GetRequiredService<LetterFileStore>().OpenAsync(named, CancellationToken.None)));
    }

    public void Dispose() => _portal.Dispose();

    /// <returns>The key of the form that was under way.</returns>
    private async Task<string> WriteAndCutAsync()
    {
        var kept = new FolderFileStore(Path.Combine(_portal.Root, "files", FileStores.Letters), TimeProvider.System);
        var (running, address) = await Executable.ServeAsync(_portal.Root);
        using (running)
        {
            var visitor = new Visitor(_portal) { Elsewhere = address };
            var form = LetterTown.Filled(await visitor.OpenAsync("/letters/new")).Attach("Files", "现场.pdf", LetterFileTests.Pdf);
            await using (await AloneAsync())
            {
                var sending = visitor.SendAsync(form);
                while (!kept.Hashes().Any())
                {
                    Assert.False(sending.IsCompleted);
                    await Task.Delay(5);
                }

                running.Kill();
                await running.EndAsync();
                Assert.True(await Record.ExceptionAsync(() => sending) is HttpRequestException or IOException or SocketException);
            }

            WholeStore.LetGo();
            return form["FormKey"][0];
        }
    }

    /// <summary>The lock of whoever writes: until it is let go, nobody else commits.</summary>
    private async Task<SqliteConnection> AloneAsync()
    {
        var connection = new SqliteConnection($"Data Source={_portal.Database};Pooling=False;Mode=ReadWrite");
        await connection.OpenAsync();
        await using var begin = connection.CreateCommand();
        begin.CommandText = "BEGIN IMMEDIATE";
        await begin.ExecuteNonQueryAsync();
        return connection;
    }

    private Task<int> SweepAsync() => _portal.InsideAsync(services => services.GetRequiredService<UnnamedFiles>().SweepAsync(CancellationToken.None));
}
