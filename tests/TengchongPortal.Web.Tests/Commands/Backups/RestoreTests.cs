using TengchongPortal.Data;
using TengchongPortal.Data.Backups;
using TengchongPortal.Data.Site;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Commands.Backups;

/// <summary>What is not a whole backup is refused before anything of the store is touched (security.md 1.14).</summary>
public sealed class RestoreTests(BackedUpCity city) : IClassFixture<BackedUpCity>, IDisposable
{
    private readonly TemporaryFolder _place = new();

    public static TheoryData<string, string> Damages => new()
    {
        { "manifest missing", "restore.not-backup" },
        { "manifest cut off", "restore.manifest" },
        { "manifest of something else", "restore.manifest" },
        { "manifest without a line", "restore.manifest" },
        { "manifest that leads out", "restore.manifest" },
        { "manifest without database", "restore.manifest" },
        { "manifest of a newer format", "restore.format" },
        { "newer schema", "restore.newer" },
        { "database missing", "restore.file-missing" },
        { "database cut off", "restore.file-damaged" },
        { "database with a bit turned", "restore.file-damaged" },
        { "attachment missing", "restore.file-missing" },
        { "attachment changed", "restore.file-damaged" },
        { "key missing", "restore.file-missing" },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task A_damaged_backup_is_refused_and_leaves_the_place_empty(string damage, string rule)
    {
        var folder = city.CopyTo(_place.Below("backup"));
        var touched = Damage(folder, damage);

        var refusal = await Assert.ThrowsAsync<RuleBrokenException>(() => RestoreAsync(folder));

        Assert.Equal(rule, refusal.Rule);
        Assert.Contains(touched, refusal.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_place.Below("store")) && Directory.EnumerateFileSystemEntries(_place.Below("store")).Any());
    }

    [Fact]
    public async Task A_whole_backup_is_restored_as_it_was()
    {
        await RestoreAsync(city.Folder);

        Assert.Equal(StoreFile.Contents(Path.Combine(city.Folder, "portal.db")), StoreFile.Contents(_place.Below("store", "portal.db")));
        Assert.Equal(["files", "keys", "portal.db"], Directory.GetFileSystemEntries(_place.Below("store")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task A_store_with_something_in_it_is_replaced_only_on_demand_and_kept_aside()
    {
        await RestoreAsync(city.Folder);
        StoreFile.Ask(_place.Below("store", "portal.db"), "CREATE TABLE Mark (Id INTEGER)");
        await File.WriteAllTextAsync(_place.Below("store", "keys", "master-1.key"), "another key");

        var refusal = await Assert.ThrowsAsync<RuleBrokenException>(() => RestoreAsync(city.Folder));
        var restored = await RestoreAsync(city.Folder, replaces: true);

        Assert.Equal("restore.not-empty", refusal.Rule);
        Assert.NotNull(restored.ReplacedFolder);
        Assert.Equal(["0"], StoreFile.Ask(Path.Combine(restored.ReplacedFolder, "portal.db"), "SELECT COUNT(*) FROM Mark"));
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(restored.ReplacedFolder, "files"), "*", SearchOption.AllDirectories));
        Assert.Empty(StoreFile.Ask(_place.Below("store", "portal.db"), "SELECT name FROM sqlite_master WHERE name = 'Mark'"));
        Assert.Contains("another key", Directory.GetFiles(_place.Below("store", "keys"), "*.replaced-*").Select(File.ReadAllText));
    }

    [Fact]
    public async Task Keys_of_the_place_are_not_overwritten_unasked()
    {
        Directory.CreateDirectory(_place.Below("store", "keys"));
        await File.WriteAllTextAsync(_place.Below("store", "keys", "master-1.key"), "another key");

        var refusal = await Assert.ThrowsAsync<RuleBrokenException>(() => RestoreAsync(city.Folder));

        Assert.Equal("restore.keys", refusal.Rule);
        Assert.Equal(["keys"], Directory.GetFileSystemEntries(_place.Below("store")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_restore_that_broke_off_shuts_the_store_until_the_next_one()
    {
        var root = new StorageRoot(_place.Below("store"));
        await RestoreAsync(city.Folder);
        await File.WriteAllTextAsync(root.Below("restore.unfinished"), "");

        var shut = Assert.Throws<RuleBrokenException>(() => StoreLock.Share(root));
        await RestoreAsync(city.Folder);

        Assert.Equal("store.unfinished", shut.Rule);
        StoreLock.Share(root).Dispose();
    }

    [Fact]
    public async Task A_restore_waits_for_nobody_and_nobody_works_beside_it()
    {
        await using var portal = new PortalUnderTest(PortalStart.City);
        _ = portal.Server;
        var beside = await Executable.RunAsync(portal.Root, "verify", "--json");
        var atWork = await Executable.RunAsync(portal.Root, "restore", city.Folder, "--replace", "--json");
        using var alone = StoreLock.Alone(new(_place.Below("other")));
        var during = await Executable.RunAsync(_place.Below("other"), "verify", "--json");

        Assert.Equal(0, beside.Code);
        Assert.Equal((1, "store.in-use"), (atWork.Code, atWork.Error));
        Assert.Equal((1, "store.restoring"), (during.Code, during.Error));
    }

    [Fact]
    public async Task A_server_is_restored_by_its_own_means()
    {
        var restore = new StoreRestore(new(_place.Below("store")), new(false, "Server=none"), TimeProvider.System);

        var refusal = await Assert.ThrowsAsync<RuleBrokenException>(() => restore.RunAsync(new(city.Folder, _place.Below("keys"), city.Migrations), default));

        Assert.Equal("restore.server", refusal.Rule);
    }

    public void Dispose() => _place.Dispose();

    private Task<RestoredStore> RestoreAsync(string folder, bool replaces = false)
    {
        var root = new StorageRoot(_place.Below("store"));
        var choice = new DatabaseChoice(true, $"Data Source={root.Below("portal.db")}");
        return new StoreRestore(root, choice, TimeProvider.System).RunAsync(new(folder, root.Below("keys"), city.Migrations, replaces), default);
    }

    /// <returns>What the refusal must name.</returns>
    private static string Damage(string folder, string damage)
    {
        var (manifest, database) = (Path.Combine(folder, "manifest.json"), Path.Combine(folder, "portal.db"));
        var whole = BackupManifest.Parse(File.ReadAllBytes(manifest));
        var attachment = whole.Files.First(file => file.Path.StartsWith("files/", StringComparison.Ordinal)).Path;
        return damage switch
        {
            "manifest missing" => Delete(manifest, "manifest.json"),
            "manifest cut off" => Change(manifest, bytes => bytes[..^40], "清单"),
            "manifest of something else" => Change(manifest, _ => "{}"u8.ToArray(), "清单"),
            "manifest without a line" => Change(manifest, bytes => WithoutLine(bytes, "\"migration\""), "清单"),
            "manifest that leads out" => Forge(whole with { Files = [.. whole.Files, new("../outside", 1, new string('a', 64))] }, "清单"),
            "manifest without database" => Forge(whole with { Files = [.. whole.Files.Where(file => file.Path != "portal.db")] }, "清单"),
            "manifest of a newer format" => Forge(whole with { Format = 2 }, "第2版"),
            "newer schema" => Forge(whole with { Migration = "29990101000000_Later" }, "29990101000000_Later"),
            "database missing" => Delete(database, "portal.db"),
            "database cut off" => Change(database, bytes => bytes[..^4096], "portal.db"),
            "database with a bit turned" => Change(database, bytes => Turned(bytes, bytes.Length / 2), "portal.db"),
            "attachment missing" => Delete(Path.Combine(folder, attachment), attachment),
            "attachment changed" => Change(Path.Combine(folder, attachment), bytes => Turned(bytes, 0), attachment),
            "key missing" => Delete(Path.Combine(folder, "keys", "master-1.key"), "keys/master-1.key"),
            _ => throw new ArgumentOutOfRangeException(nameof(damage)),
        };

        string Forge(BackupManifest forged, string named) => Change(manifest, _ => forged.ToBytes(), named);
    }

    private static string Delete(string file, string named)
    {
        File.Delete(file);
        return named;
    }

    private static string Change(string file, Func<byte[], byte[]> change, string named)
    {
        File.WriteAllBytes(file, change(File.ReadAllBytes(file)));
        return named;
    }

    private static byte[] Turned(byte[] bytes, int place)
    {
        bytes[place] ^= 1;
        return bytes;
    }

    private static byte[] WithoutLine(byte[] text, string part) =>
        System.Text.Encoding.UTF8.GetBytes(string.Join('\n', System.Text.Encoding.UTF8.GetString(text).Split('\n').Where(line => !line.Contains(part, StringComparison.Ordinal))));
}
