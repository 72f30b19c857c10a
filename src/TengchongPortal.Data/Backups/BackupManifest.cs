using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using TengchongPortal.Data.Trust;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Backups;

/// <summary>What a backup consists of, with a seal over itself; written last, so that a folder without it is no backup.</summary>
/// <param name="Migration">The last migration of the database.</param>
public sealed record BackupManifest(int Format, DateTimeOffset MadeAt, string Migration, bool HasKeys, ImmutableArray<ChainEnd> Heads, ImmutableArray<BackupFile> Files)
{
    public const string FileName = "manifest.json";

    public const int CurrentFormat = 1;

    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public long Length => Files.Sum(file => file.Length);

    /// <summary>The end of the publication log: what <c>verify --head</c> must still find after a restore.</summary>
    public ChainEnd? PublicationHead => Heads.FirstOrDefault(head => head.Name == HashChains.Publication);

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(new SealedManifest(this, Seal()), _options);

    /// <exception cref="RuleBrokenException">Not a manifest, of a newer format, or changed after it was written.</exception>
    public static BackupManifest Parse(byte[] bytes)
    {
        var read = TryRead(bytes);
        if (read?.Manifest is not { } manifest || manifest.Heads.IsDefault || manifest.Files.IsDefault)
        {
            throw RestoreRefusals.Manifest();
        }

        if (manifest.Format > CurrentFormat)
        {
            throw RestoreRefusals.Format(manifest.Format);
        }

        return manifest.Seal() == read.Seal ? manifest : throw RestoreRefusals.Manifest();
    }

    private string Seal() => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this, _options)));

    private static SealedManifest? TryRead(byte[] bytes)
    {
        try
        {
            return JsonSerializer.Deserialize<SealedManifest>(bytes, _options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record SealedManifest(BackupManifest? Manifest, string Seal);
}
