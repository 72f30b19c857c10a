using System.Security.Cryptography;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data.Files;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Web.Tests.Files;

public sealed class FolderFileStoreTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("portal-files-").FullName;
    private readonly FolderFileStore _store;

    public FolderFileStoreTests() => _store = Store("quarantine");

    private string[] Everything => Directory.GetFiles(_root, "*", SearchOption.AllDirectories);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task A_file_is_kept_under_its_hash_and_read_back_whole()
    {
        var bytes = RandomNumberGenerator.GetBytes(300_000);

        var file = await _store.PutAsync(new MemoryStream(bytes), long.MaxValue, default);

        Assert.Equal(new(Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length), file);
        Assert.Equal(Path.Combine(_root, "quarantine", file.Sha256[..2], file.Sha256[2..]), Assert.Single(Everything));
        Assert.Equal(bytes, await Read(_store, file.Sha256));
        Assert.Equal([file.Sha256], _store.Hashes());
    }

    [Fact]
    public async Task The_same_bytes_put_many_times_at_once_are_one_file()
    {
        var bytes = RandomNumberGenerator.GetBytes(100_000);

        var files = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => _store.PutAsync(new MemoryStream(bytes), long.MaxValue, default))));

        Assert.Single(files.Distinct());
        Assert.Single(Everything);
    }

    [Fact]
    public async Task Too_much_is_refused_and_leaves_nothing()
    {
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => _store.PutAsync(new MemoryStream(new byte[200_001]), 200_000, default));

        Assert.Equal("file.size", refused.Rule);
        Assert.Empty(Everything);
    }

    [Fact]
    public async Task A_giver_that_breaks_off_leaves_nothing_and_its_fault_stays_its_own()
    {
        await Assert.ThrowsAsync<EndOfStreamException>(() => _store.PutAsync(new BreakingStream(), long.MaxValue, default));

        Assert.Empty(Everything);
    }

    [Fact]
    public async Task Trouble_of_the_disk_is_storage_unavailable_and_leaves_no_part()
    {
        byte[] bytes = [1, 2, 3];
        Directory.CreateDirectory(Path.Combine(_root, "quarantine"));
        await File.WriteAllTextAsync(Path.Combine(_root, "quarantine", Convert.ToHexStringLower(SHA256.HashData(bytes))[..2]), "in the way");

        await Assert.ThrowsAsync<StorageUnavailableException>(() => _store.PutAsync(new MemoryStream(bytes), long.MaxValue, default));

        Assert.Equal("in the way", await File.ReadAllTextAsync(Assert.Single(Everything)));
    }

    [Fact]
    public async Task Copying_to_the_published_store_twice_is_copying_once()
    {
        var published = Store("published");
        var file = await _store.PutAsync(new MemoryStream([1, 2, 3]), 10, default);

        await _store.CopyToAsync(file.Sha256, published, default);
        await _store.CopyToAsync(file.Sha256, published, default);

        Assert.Equal([1, 2, 3], await Read(published, file.Sha256));
        Assert.True(_store.Exists(file.Sha256));
        Assert.True(_store.Delete(file.Sha256));
        Assert.False(_store.Delete(file.Sha256));
        Assert.Null(_store.OpenRead(file.Sha256));
        await Assert.ThrowsAsync<FileNotFoundException>(() => _store.CopyToAsync(file.Sha256, Store("third"), default));
    }

    [Fact]
    public async Task A_damaged_file_is_not_copied()
    {
        var published = Store("published");
        var file = await _store.PutAsync(new MemoryStream([1, 2, 3]), 10, default);
        await File.WriteAllBytesAsync(Assert.Single(Everything), [1, 2, 4]);

        await Assert.ThrowsAsync<StorageUnavailableException>(() => _store.CopyToAsync(file.Sha256, published, default));

        Assert.Empty(published.Hashes());
    }

    [Fact]
    public async Task What_a_crash_left_is_swept_when_it_is_old()
    {
        var now = new DateTimeOffset(2019, 12, 12, 0, 0, 0, TimeSpan.Zero);
        var store = new FolderFileStore(Path.Combine(_root, "quarantine"), new FakeTimeProvider(now));
        var kept = await store.PutAsync(new MemoryStream([1]), 10, default);
        var incoming = Path.Combine(_root, "quarantine", "incoming");
        foreach (var (name, age) in new[] { ("old.part", 25), ("new.part", 1) })
        {
            await File.WriteAllBytesAsync(Path.Combine(incoming, name), [1]);
            File.SetLastWriteTimeUtc(Path.Combine(incoming, name), now.AddHours(-age).UtcDateTime);
        }

        Assert.Equal(1, await store.SweepAsync(TimeSpan.FromHours(24), default));

        Assert.Equal(["new.part"], Directory.GetFiles(incoming).Select(Path.GetFileName));
        Assert.True(store.Exists(kept.Sha256));
    }

    [Theory]
    [InlineData("")]
    [InlineData("../../../../etc/passwd")]
    [InlineData("AB")]
    [InlineData("..................................................../../../etc/")]
    public void A_name_that_is_no_hash_never_reaches_the_folder(string name)
    {
        Assert.Throws<ArgumentException>(() => _store.OpenRead(name));
        Assert.Throws<ArgumentException>(() => _store.Delete(name));
    }

    private static async Task<byte[]> Read(FolderFileStore store, string sha256)
    {
        await using var content = store.OpenRead(sha256)!;
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    private FolderFileStore Store(string name) => new(Path.Combine(_root, name), TimeProvider.System);

    private sealed class BreakingStream() : MemoryStream(new byte[100_000])
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position > 0 ? throw new EndOfStreamException("The visitor went away.") : base.ReadAsync(buffer, cancellationToken);
    }
}
