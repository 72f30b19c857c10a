using System.Security.Cryptography;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Commands.Backups;

namespace TengchongPortal.Web.Tests.Commands.Killing;

/// <summary>A backup or a restore that is killed leaves nothing that looks whole and is not, and the same command run again does it.</summary>
public sealed class KilledBackupTests : IDisposable
{
    private const int LongestLife = 200;

    private readonly TemporaryFolder _place = new();

    private static int Rounds => Depth.Of(1, 60);

    [Fact]
    public async Task A_killed_backup_is_whole_or_not_there()
    {
        await using var portal = new PortalUnderTest(PortalStart.City);
        await portal.WithFileAsync(EditorialState.Published, "防汛值班");
        for (var round = 0; round < Rounds; round++)
        {
            var folder = _place.Below($"backup-{round}");
            await KillAsync(portal.Root, () => Directory.GetFileSystemEntries(_place.Path, $"backup-{round}*").Length > 0, "backup", folder);
            if (!Directory.Exists(folder))
            {
                Assert.Equal(0, (await Executable.RunAsync(portal.Root, "backup", folder)).Code);
            }

            await AssertRestoresAsync(_place.Below($"store-{round}").Made(), folder);
        }
    }

    [Fact]
    public async Task A_killed_restore_leaves_no_store_a_shut_one_or_a_whole_one()
    {
        await using var portal = new PortalUnderTest(PortalStart.City);
        await portal.WithFileAsync(EditorialState.Published, "森林防火");
        await portal.BackUpAsync(_place.Below("backup"));
        for (var round = 0; round < Rounds; round++)
        {
            var root = _place.Below($"store-{round}").Made();
            await KillAsync(root, () => Directory.GetDirectories(root).Length > 0, "restore", _place.Below("backup"));

            var looked = await Executable.RunAsync(root, "verify", "--json");

            Assert.True(looked.Code == 0 || looked.Error is "verify.no-database" or "store.unfinished", looked.Output);
            await AssertRestoresAsync(root, _place.Below("backup"), "--replace");
        }
    }

    public void Dispose() => _place.Dispose();

    private static async Task KillAsync(string root, Func<bool> hasBegun, params string[] words)
    {
        using var running = Executable.Start(root, words);
        while (!running.HasEnded && !hasBegun())
        {
            await Task.Delay(1);
        }

        await Task.Delay(RandomNumberGenerator.GetInt32(LongestLife));
        running.Kill();
        await running.EndAsync();
    }

    private static async Task AssertRestoresAsync(string root, string folder, params string[] flags)
    {
        var restored = await Executable.RunAsync(root, ["restore", folder, "--json", .. flags]);

        Assert.True(restored.Code == 0, restored.Output + restored.Errors);
        Assert.True(restored.Json.GetProperty("verify").GetProperty("holds").GetBoolean());
        Assert.Empty(Directory.GetDirectories(root, "restoring-*"));
    }
}
