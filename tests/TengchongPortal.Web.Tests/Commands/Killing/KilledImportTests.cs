using System.Globalization;
using System.Security.Cryptography;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Commands.Backups;
using TengchongPortal.Web.Tests.Importing;

namespace TengchongPortal.Web.Tests.Commands.Killing;

/// <summary>An import that is killed leaves whole chunks, and the same command finishes it (security.md 3).</summary>
public sealed class KilledImportTests : IDisposable
{
    private const int Lines = 900;

    private const int LongestLife = 1000;

    private readonly PortalUnderTest _portal = new(PortalStart.City);

    private readonly TemporaryFolder _place = new();

    private int _files;

    private static int Rounds => Depth.Of(1, 200);

    [Fact]
    public async Task Every_kill_leaves_a_whole_store_and_the_same_command_finishes_the_work()
    {
        _ = _portal.Server;
        var (file, killed) = (NextFile(), 0);
        for (var round = 0; round < Rounds || (killed == 0 && round < WholeStore.MostRounds); round++)
        {
            if (await RunAndKillAsync(file))
            {
                killed++;
            }
            else
            {
                Assert.Equal(_files * Lines, Taken());
                file = NextFile();
            }

            await WholeStore.AssertAsync(_portal);
            Assert.Equal(0, Taken() % 150);
        }

        Assert.True(killed > 0, "Every import was faster than its end.");
        await AssertFinishesAsync(file);
    }

    public void Dispose()
    {
        _portal.Dispose();
        _place.Dispose();
    }

    /// <returns>Whether it was killed at work; false when it had ended by itself.</returns>
    private async Task<bool> RunAndKillAsync(string file)
    {
        WholeStore.LetGo();
        using var import = Executable.Start(_portal.Root, "import", "records", file, "--json");
        while (!import.HasEnded && !(File.Exists($"{_portal.Database}-wal") && new FileInfo($"{_portal.Database}-wal").Length > 0))
        {
            await Task.Delay(5);
        }

        await Task.Delay(RandomNumberGenerator.GetInt32(LongestLife));
        var atWork = !import.HasEnded;
        import.Kill();
        var ended = await import.EndAsync();
        Assert.True(atWork || ended.Code == 0, ended.Output + ended.Errors);
        return ended.Code != 0;
    }

    private async Task AssertFinishesAsync(string file)
    {
        var before = Taken() - ((_files - 1) * Lines);
        var rest = await Executable.RunAsync(_portal.Root, "import", "records", file, "--json");
        var again = await Executable.RunAsync(_portal.Root, "import", "records", file, "--json");

        Assert.Equal((Lines - before, before, 0), Numbers(rest));
        Assert.Equal((0, Lines, 0), Numbers(again));
        Assert.Equal(_files * Lines, Taken());
        await WholeStore.AssertAsync(_portal);
    }

    private string NextFile()
    {
        var name = _place.Below($"lines-{++_files}.jsonl");
        File.WriteAllLines(name, Enumerable.Range(1, Lines).Select(number => Intake.Line($"第{_files}卷第{number}份通知")));
        return name;
    }

    private int Taken() => int.Parse(StoreFile.Ask(_portal.Database, "SELECT COUNT(*) FROM BatchItems").Single(), CultureInfo.InvariantCulture);

    private static (int Accepted, int Unchanged, int Refused) Numbers(Executable.Ended run) =>
        (run.Json.GetProperty("accepted").GetInt32(), run.Json.GetProperty("unchanged").GetInt32(), run.Json.GetProperty("refused").GetInt32());
}
