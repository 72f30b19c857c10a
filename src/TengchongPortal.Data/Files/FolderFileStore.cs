using System.Buffers;
using System.Security.Cryptography;
using TengchongPortal.Data.Files.Inspecting;

namespace TengchongPortal.Data.Files;

/// <summary>A store in a folder, <c>ab/cdef…</c>: written aside, flushed to disk, then renamed, so a name never shows half a file.</summary>
public sealed class FolderFileStore(string root, TimeProvider clock) : IFileStore
{
    private const int BufferSize = 81_920;
    private readonly string _aside = Path.Combine(root, "incoming");
    private readonly Lock _naming = new();

    public async Task<StoredFile> PutAsync(Stream content, long limit, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(content);
        var temporary = Path.Combine(_aside, $"{Guid.NewGuid():n}.part");
        try
        {
            var file = await WriteAsync(content, limit, temporary, ct);
            OnDisk(() => Keep(temporary, file.Sha256));
            return file;
        }
        catch
        {
            TryDelete(temporary);
            throw;
        }
    }

    public Stream? OpenRead(string sha256)
    {
        var path = PathOf(sha256);
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferSize, FileOptions.Asynchronous | FileOptions.SequentialScan);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public bool Exists(string sha256) => File.Exists(PathOf(sha256));

    public bool Delete(string sha256) => Delete(sha256, _ => true);

    public bool DeleteOlder(string sha256, TimeSpan age)
    {
        var before = (clock.GetUtcNow() - age).UtcDateTime;
        return Delete(sha256, path => File.GetLastWriteTimeUtc(path) < before);
    }

    public IEnumerable<string> Hashes() =>
        !Directory.Exists(root)
            ? []
            : Directory.EnumerateDirectories(root, "??")
                .SelectMany(Directory.EnumerateFiles)
                .Select(path => Path.GetFileName(Path.GetDirectoryName(path)) + Path.GetFileName(path))
                .Where(IsHash);

    public Task<int> SweepAsync(TimeSpan olderThan, CancellationToken ct)
    {
        var before = (clock.GetUtcNow() - olderThan).UtcDateTime;
        var old = !Directory.Exists(_aside)
            ? []
            : Directory.EnumerateFiles(_aside, "*.part").Where(path => File.GetLastWriteTimeUtc(path) < before).ToArray();
        foreach (var path in old)
        {
            ct.ThrowIfCancellationRequested();
            TryDelete(path);
        }

        return Task.FromResult(old.Length);
    }

    // Under the lock of those who put: between the look at the age and the deletion nobody puts the same bytes again.
    private bool Delete(string sha256, Func<string, bool> may)
    {
        var path = PathOf(sha256);
        lock (_naming)
        {
            if (!File.Exists(path) || !may(path))
            {
                return false;
            }

            OnDisk(() =>
            {
                File.Delete(path);
                FolderSync.Flush(Path.GetDirectoryName(path)!);
            });
        }

        return true;
    }

    /// <summary>Trouble of the giving side stays what it is; only trouble of our disk is "storage unavailable".</summary>
    private async Task<StoredFile> WriteAsync(Stream content, long limit, string path, CancellationToken ct)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        try
        {
            await using var target = Create(path);
            var length = 0L;
            for (int read; (read = await content.ReadAsync(buffer, ct)) > 0;)
            {
                length += read;
                FileRefusals.Require(length <= limit, FileRefusals.TooLarge(limit));
                hash.AppendData(buffer, 0, read);
                await OnDiskAsync(() => target.WriteAsync(buffer.AsMemory(0, read), ct));
            }

            OnDisk(() => target.Flush(flushToDisk: true));
            return new(Convert.ToHexStringLower(hash.GetHashAndReset()), length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private FileStream Create(string path)
    {
        FileStream? file = null;
        OnDisk(() =>
        {
            Directory.CreateDirectory(_aside);
            // Unbuffered: a full disk is then met at the write, not when the stream is put away.
            file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
        });
        return file!;
    }

    private void Keep(string temporary, string sha256)
    {
        var path = PathOf(sha256);
        var folder = Path.GetDirectoryName(path)!;
        if (!Directory.Exists(folder))
        {
            Directory.CreateDirectory(folder);
            FolderSync.Flush(root);
        }

        lock (_naming)
        {
            File.Move(temporary, path, overwrite: true); // the same hash is the same bytes, and ours are known to be whole
        }

        FolderSync.Flush(folder);
    }

    private string PathOf(string sha256) =>
        IsHash(sha256) ? Path.Combine(root, sha256[..2], sha256[2..]) : throw new ArgumentException("A stored file is named by 64 lower-case hexadecimal digits.", nameof(sha256));

    private static bool IsHash(string? text) => text is { Length: 64 } && text.All(char.IsAsciiHexDigitLower);

    private static void OnDisk(Action act)
    {
        try
        {
            act();
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new StorageUnavailableException("The file store cannot be written.", trouble);
        }
    }

    private static async Task OnDiskAsync(Func<ValueTask> act)
    {
        try
        {
            await act();
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new StorageUnavailableException("The file store cannot be written.", trouble);
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            // The sweep takes it later.
        }
    }
}
