using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using TengchongPortal.Data.Files;

namespace TengchongPortal.Data.Backups;

/// <summary>Copies that are on the disk when they are said to be.</summary>
internal static class DurableCopy
{
    private const int BufferSize = 81_920;

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Says what was written, so that bytes and manifest are compared once, on their way.</summary>
    public static async Task<(long Length, string Sha256)> WriteAsync(string from, string to, bool isSecret, CancellationToken ct)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        await using var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, FileOptions.Asynchronous | FileOptions.SequentialScan);
        await using var target = Create(to, isSecret);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferSize];
        for (int read; (read = await source.ReadAsync(buffer, ct)) > 0;)
        {
            hash.AppendData(buffer, 0, read);
            await target.WriteAsync(buffer.AsMemory(0, read), ct);
        }

        target.Flush(flushToDisk: true);
        return (target.Length, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    public static void Write(string path, byte[] bytes)
    {
        using var file = Create(path, isSecret: false);
        file.Write(bytes);
        file.Flush(flushToDisk: true);
    }

    public static void Flush(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Makes the names of everything below the folder durable.</summary>
    public static void FlushFolders(string folder)
    {
        foreach (var below in Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories).Append(folder))
        {
            FolderSync.Flush(below);
        }
    }

    public static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Full, read-only, gone, or (the last but one) unable to hold a file of this length.</summary>
    public static bool IsTroubleOfTheDisk(Exception trouble) =>
        trouble is IOException or UnauthorizedAccessException or StorageUnavailableException or ArgumentOutOfRangeException or SqliteException;

    // Unbuffered: a full disk is met at the write.
    private static FileStream Create(string path, bool isSecret)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0, Options = FileOptions.Asynchronous };
        if (isSecret && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        return new FileStream(path, options);
    }
}
