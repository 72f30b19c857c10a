namespace TengchongPortal.Data.Files;

/// <summary>The stores, as service keys: nothing in quarantine is ever sent to a citizen, and what came with letters lies enciphered in one of its own.</summary>
public static class FileStores
{
    public const string Quarantine = "quarantine";
    public const string Published = "published";
    public const string Letters = "letters";

    /// <summary>Leaves the file in <paramref name="from"/>; nothing happens where it already is.</summary>
    /// <exception cref="FileNotFoundException">The file is not in <paramref name="from"/>.</exception>
    public static async Task CopyToAsync(this IFileStore from, string sha256, IFileStore to, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (to.Exists(sha256))
        {
            return;
        }

        await using var content = from.OpenRead(sha256) ?? throw new FileNotFoundException("No such file in the store.", sha256);
        var copy = await to.PutAsync(content, long.MaxValue, ct);
        if (copy.Sha256 != sha256)
        {
            to.Delete(copy.Sha256);
            throw new StorageUnavailableException($"The stored file {sha256} is damaged.");
        }
    }
}
