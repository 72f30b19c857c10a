using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Backups;
using TengchongPortal.Data.Files;
using TengchongPortal.Data.Site;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Commands.Backups;

/// <summary>A backup of a portal at work is whole or is not there (security.md 1.4, 1.14).</summary>
public sealed class BackupTests : IDisposable
{
    private readonly PortalUnderTest _portal = new(PortalStart.City);

    private readonly TemporaryFolder _place = new();

    private static int Rounds => Depth.Of(1, 20);

    [Fact]
    public async Task A_backup_under_writes_holds_every_release_acknowledged_before_it_and_none_by_half()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var (folder, restored) = (_place.Below($"backup-{round}"), _place.Below($"store-{round}"));
            var acknowledged = new ConcurrentQueue<Guid>();
            using var end = new CancellationTokenSource();
            var writers = Enumerable.Range(0, 2).Select(writer => Task.Run(() => ReleaseAsync($"第{round}轮第{writer}人", acknowledged, end.Token))).ToList();
            await UntilAsync(() => acknowledged.Count >= 3, writers);
            var before = acknowledged.ToList();

            await _portal.BackUpAsync(folder);
            var at = acknowledged.Count;
            await UntilAsync(() => acknowledged.Count > at + 1, writers);
            await end.CancelAsync();
            await Task.WhenAll(writers);

            await AssertHoldsAsync(folder, restored, before);
        }
    }

    [Fact]
    public async Task Keys_stay_behind_without_the_wish_and_come_back_with_it()
    {
        await _portal.Visitor().OpenAsync("/staff/sign-in");
        var key = Path.Combine("keys", "master-1.key");

        await _portal.BackUpAsync(_place.Below("without"));
        await _portal.BackUpAsync(_place.Below("with"), "--with-keys");
        var without = await Executable.RunAsync(_place.Below("store-without").Made(), "restore", _place.Below("without"), "--json");
        var with = await Executable.RunAsync(_place.Below("store-with").Made(), "restore", _place.Below("with"), "--json");

        Assert.NotEqual("0", Keys(_portal.Database));
        Assert.Equal((0, "0"), (without.Code, Keys(_place.Below("store-without", "portal.db"))));
        Assert.False(Path.Exists(_place.Below("without", key)) || Path.Exists(_place.Below("store-without", key)));
        Assert.DoesNotContain("<wrapped", await File.ReadAllTextAsync(_place.Below("without", "portal.db")), StringComparison.Ordinal);
        Assert.Equal((0, Keys(_portal.Database)), (with.Code, Keys(_place.Below("store-with", "portal.db"))));
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(_portal.Root, key)), await File.ReadAllBytesAsync(_place.Below("store-with", key)));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, OperatingSystem.IsWindows() ? UnixFileMode.UserRead | UnixFileMode.UserWrite : File.GetUnixFileMode(_place.Below("store-with", key)));
    }

    [Fact]
    public async Task A_place_that_is_taken_or_lies_inside_the_store_is_refused()
    {
        Directory.CreateDirectory(_place.Below("full", "below"));
        await File.WriteAllTextAsync(_place.Below("file"), "in the way");

        await AssertRefusedAsync("backup.not-empty", _place.Below("full"));
        await AssertRefusedAsync("backup.not-empty", _place.Below("file"));
        await AssertRefusedAsync("backup.inside", Path.Combine(_portal.Root, "backup"));
        await AssertRefusedAsync("backup.inside", _portal.Root);
        await AssertRefusedAsync("backup.disk", _place.Below("file", "below"));
        Assert.Equal(2, (await CommandRun.OfAsync(_portal, "backup")).Code);
        Assert.Equal(["below"], Directory.GetFileSystemEntries(_place.Below("full")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task An_empty_folder_is_taken_and_one_beside_the_store_is_not_inside_it()
    {
        var beside = Directory.CreateDirectory($"{_portal.Root}-beside").FullName;
        try
        {
            Assert.Equal(0, (await _portal.BackUpAsync(beside)).Code);
            Assert.True(File.Exists(Path.Combine(beside, "manifest.json")));
        }
        finally
        {
            Directory.Delete(beside, recursive: true);
        }
    }

    [Theory]
    [InlineData("quarantine", "backup.file-missing", true)]
    [InlineData("published", "backup.file-missing", true)]
    [InlineData("quarantine", "backup.file-damaged", false)]
    [InlineData("published", "backup.file-damaged", false)]
    public async Task A_file_that_the_database_names_and_the_store_lost_is_named(string store, string rule, bool isGone)
    {
        await _portal.WithFileAsync(EditorialState.Published, "园林养护");
        var file = Directory.GetFiles(Path.Combine(_portal.Root, "files", store), "*", SearchOption.AllDirectories).Single();
        var hash = Path.GetFileName(Path.GetDirectoryName(file)) + Path.GetFileName(file);
        File.Delete(file);
        if (!isGone)
        {
            await File.WriteAllTextAsync(file, "other bytes");
        }

        var refusal = await AssertRefusedAsync(rule, _place.Below("backup"));

        Assert.Contains(hash, refusal, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_place.Path));
    }

    [Fact]
    public async Task A_damaged_database_is_not_saved_as_a_backup()
    {
        await _portal.BackUpAsync(_place.Below("whole"));
        var choice = new DatabaseChoice(true, $"Data Source={_place.Below("whole", "portal.db")}");
        var bytes = await File.ReadAllBytesAsync(choice.FilePath);
        Array.Fill(bytes, (byte)0xA5, bytes.Length / 2, 8192);
        await File.WriteAllBytesAsync(choice.FilePath, bytes);

        var refusal = await Assert.ThrowsAsync<RuleBrokenException>(() => Backup(choice).RunAsync(new(_place.Below("copy")), default));

        Assert.Equal("backup.database-damaged", refusal.Rule);
        Assert.False(Path.Exists(_place.Below("copy")));
    }

    [Fact]
    public async Task A_server_and_a_store_without_database_are_refused_with_a_sentence()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Database:Provider"] = "SqlServer", ["ConnectionStrings:Portal"] = "Server=none" }).Build();

        var server = await Assert.ThrowsAsync<RuleBrokenException>(() => Backup(DatabaseChoice.From(settings, new(_portal.Root))).RunAsync(new(_place.Below("a")), default));
        var nothing = await Assert.ThrowsAsync<RuleBrokenException>(() => Backup(new(true, $"Data Source={_place.Below("no.db")}")).RunAsync(new(_place.Below("a")), default));

        await File.WriteAllBytesAsync(_place.Below("no.db"), []);
        var empty = await Assert.ThrowsAsync<RuleBrokenException>(() => Backup(new(true, $"Data Source={_place.Below("no.db")}")).RunAsync(new(_place.Below("a")), default));

        Assert.Equal(("backup.server", "backup.no-database", "backup.no-database"), (server.Rule, nothing.Rule, empty.Rule));
        Assert.Contains("SQL Server", server.Message, StringComparison.Ordinal);
        Assert.Equal(["no.db"], Directory.GetFileSystemEntries(_place.Path).Select(Path.GetFileName));
    }

    public void Dispose()
    {
        _portal.Dispose();
        _place.Dispose();
    }

    private async Task ReleaseAsync(string name, ConcurrentQueue<Guid> acknowledged, CancellationToken end)
    {
        for (var number = 1; !end.IsCancellationRequested; number++)
        {
            acknowledged.Enqueue(await _portal.WithFileAsync(EditorialState.Published, $"{name}第{number}份"));
        }
    }

    private static async Task UntilAsync(Func<bool> holds, IReadOnlyCollection<Task> writers)
    {
        while (!holds())
        {
            Assert.DoesNotContain(writers, writer => writer.IsFaulted);
            await Task.Delay(20);
        }
    }

    private static async Task AssertHoldsAsync(string folder, string restored, List<Guid> before)
    {
        var run = await Executable.RunAsync(restored.Made(), "restore", folder, "--json");
        var database = Path.Combine(restored, "portal.db");
        var shown = StoreFile.Ask(database, "SELECT LOWER(r.EditionId) FROM PublicRecords r JOIN ReleaseEvents e ON e.EditionId = r.EditionId JOIN LogLeaves l ON l.ReleaseEventId = e.Id WHERE r.Visibility = 'Shown'");
        var released = StoreFile.Ask(database, "SELECT LOWER(Id) FROM Editions WHERE State = 'Published'");
        var published = new FolderFileStore(Path.Combine(restored, "files", FileStores.Published), TimeProvider.System);

        Assert.True(run.Code == 0, run.Output + run.Errors);
        Assert.Empty(run.Json.GetProperty("verify").GetProperty("broken").EnumerateArray());
        Assert.Equal("ok", StoreFile.Integrity(database));
        Assert.Empty(StoreFile.Ask(database, "PRAGMA foreign_key_check"));
        Assert.Subset(shown.ToHashSet(), before.Select(id => id.ToString()).ToHashSet());
        Assert.Equal(released.Order(), shown.Order());
        Assert.All(StoreFile.Ask(database, "SELECT Sha256 FROM PublicFiles"), hash => Assert.True(published.Exists(hash)));
    }

    private async Task<string> AssertRefusedAsync(string rule, string folder)
    {
        var refusal = await Assert.ThrowsAsync<RuleBrokenException>(() => _portal.BackUpAsync(folder));
        Assert.Equal(rule, refusal.Rule);
        return refusal.Message;
    }

    private StoreBackup Backup(DatabaseChoice choice) =>
        new(new StorageRoot(_portal.Root), choice, _portal.Services.GetRequiredService<StoredFiles>(), TimeProvider.System);

    private static string Keys(string database) => StoreFile.Ask(database, "SELECT COUNT(*) FROM DataProtectionKeys").Single();
}
