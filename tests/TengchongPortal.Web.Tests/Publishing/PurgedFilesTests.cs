using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Files;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Commands;
using TengchongPortal.Web.Tests.Commands.Backups;
using TengchongPortal.Web.Tests.Importing;

namespace TengchongPortal.Web.Tests.Publishing;

/// <summary>What is purged (销毁) is gone from the disk as well, and nothing that another text needs goes with it.</summary>
public sealed class PurgedFilesTests : IDisposable
{
    private readonly PortalUnderTest _portal = new(PortalStart.City);

    [Fact]
    public async Task A_purge_takes_the_bytes_out_of_both_stores()
    {
        var id = await _portal.WithFileAsync(EditorialState.Hidden, "泄露的名单");
        Assert.Equal(2, Stored().Count);
        Age();

        await PurgeAsync(id);

        Assert.Empty(Stored());
        Assert.Equal("", await BrokenAsync());
    }

    [Fact]
    public async Task A_purge_leaves_no_byte_of_the_text_in_the_database_file()
    {
        const string Words = "某某某的住址和病情";
        var walk = new CityWalk(_portal);
        var id = await walk.ToAsync(EditorialState.Hidden, PortalCity.Notice() with { Body = string.Concat(Enumerable.Repeat(Words, 2000)), MadeOn = ChinaTime.DayOf(walk.Now) });
        var before = await DatabaseTextAsync();

        await PurgeAsync(id);

        Assert.Contains(Words, before, StringComparison.Ordinal);
        Assert.DoesNotContain(Words, await DatabaseTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_another_text_needs_stay_until_the_last_of_them_is_purged()
    {
        var first = await _portal.WithFileAsync(EditorialState.Hidden, "同一份附件");
        var second = await _portal.WithFileAsync(EditorialState.Published, "同一份附件");
        Age();

        await PurgeAsync(first);
        var afterTheFirst = (Stored().Count, await BrokenAsync());
        await new CityWalk(_portal).TakeAsync(second, EditorialEvent.Hide);
        await PurgeAsync(second);

        Assert.Equal((2, ""), afterTheFirst);
        Assert.Empty(Stored());
    }

    [Fact]
    public async Task A_draft_that_names_the_bytes_keeps_them_in_quarantine()
    {
        var id = await _portal.WithFileAsync(EditorialState.Hidden, "还有草稿要用");
        await _portal.WithFileAsync(EditorialState.Draft, "还有草稿要用");
        Age();

        await PurgeAsync(id);

        Assert.Contains(Stored(), file => file.Contains(FileStores.Quarantine, StringComparison.Ordinal));
        Assert.Equal("", await BrokenAsync());
    }

    [Fact]
    public async Task Bytes_of_an_upload_on_its_way_stay()
    {
        var id = await _portal.WithFileAsync(EditorialState.Hidden, "正在上传");
        Age();
        await _portal.KeepAsync("正在上传");

        await PurgeAsync(id);
        var swept = await SweepAsync();

        Assert.Equal((0, FileStores.Quarantine), (swept, Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(Stored().Single())))));
        Age();
        Assert.Equal((1, 0), (await SweepAsync(), Stored().Count));
    }

    [Fact]
    public async Task A_purge_that_is_rolled_back_loses_nothing()
    {
        var id = await _portal.WithFileAsync(EditorialState.Hidden, "留待再议");
        Age();
        await _portal.AskAsync(db => db.Database.ExecuteSqlRawAsync("CREATE TRIGGER Broken BEFORE INSERT ON AuditEntries BEGIN SELECT RAISE(ABORT, 'broken'); END"));

        await Assert.ThrowsAnyAsync<DbUpdateException>(() => PurgeAsync(id));

        Assert.Equal(2, Stored().Count);
        Assert.Equal(EditorialState.Hidden, (await new CityWalk(_portal).FindAsync(id)).State);
    }

    [Fact]
    public async Task What_a_crash_between_commit_and_deletion_leaves_is_taken_by_the_next_start()
    {
        await _portal.WithFileAsync(EditorialState.Published, "照常公开");
        var id = await _portal.WithFileAsync(EditorialState.Hidden, "来不及删除");
        Age();
        var before = Stored().ToDictionary(file => file, File.ReadAllBytes);
        await PurgeAsync(id);
        var kept = Stored();
        foreach (var (file, bytes) in before)
        {
            await File.WriteAllBytesAsync(file, bytes);
        }

        Age();
        Assert.Contains("file.unknown", await BrokenAsync(), StringComparison.Ordinal);
        var (running, _) = await Executable.ServeAsync(_portal.Root);
        using (running)
        {
            for (var look = 0; look < 200 && Stored().Count > kept.Count; look++)
            {
                await Task.Delay(50);
            }
        }

        Assert.Equal(kept, Stored());
        Assert.Equal("", await BrokenAsync());
    }

    [Fact]
    public async Task A_backup_does_not_carry_what_no_text_names()
    {
        using var place = new TemporaryFolder();
        await _portal.KeepAsync("无主的文件");
        await _portal.WithFileAsync(EditorialState.Published, "有主的文件");

        await _portal.BackUpAsync(place.Below("backup"));

        Assert.Equal(3, Stored().Count);
        Assert.Equal(2, Directory.GetFiles(place.Below("backup", "files"), "*", SearchOption.AllDirectories).Length);
    }

    public void Dispose() => _portal.Dispose();

    /// <summary>The bytes of the file, with everything that the journal held written into it.</summary>
    private async Task<string> DatabaseTextAsync()
    {
        await _portal.AskAsync(db => db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)"));
        return Encoding.UTF8.GetString(await File.ReadAllBytesAsync(_portal.Database));
    }

    private Task<Edition> PurgeAsync(Guid id) => new CityWalk(_portal).TakeAsync(id, EditorialEvent.Purge);

    private Task<int> SweepAsync() => _portal.InsideAsync(services => services.GetRequiredService<UnnamedFiles>().SweepAsync(default));

    private List<string> Stored() => [.. Directory.GetFiles(Path.Combine(_portal.Root, "files"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>As if everything had been uploaded long ago.</summary>
    private void Age() => Stored().ForEach(file => File.SetLastWriteTimeUtc(file, new CityWalk(_portal).Now.UtcDateTime.AddHours(-2)));

    private async Task<string> BrokenAsync() =>
        string.Join(' ', (await CommandRun.OfAsync(_portal, "verify", "--json")).Json.GetProperty("broken").EnumerateArray().Select(one => one.GetProperty("kind").GetString()));
}
