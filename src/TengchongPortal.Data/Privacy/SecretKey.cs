using System.Security.Cryptography;

namespace TengchongPortal.Data.Privacy;

/// <summary>
/// A key outside the database (<c>Keys:Root</c>): 32 random bytes in a file that only the portal may read, made at the first use, and what is
/// done with it (AES-GCM). Without it, what it enciphered in a copied database is worthless.
/// </summary>
public sealed class SecretKey
{
    private const int KeyBytes = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly Lazy<byte[]> _key;

    /// <summary>Touches nothing before the first use: a command that needs no key makes none.</summary>
    /// <param name="id">Name of the key, which stands beside everything it enciphered.</param>
    public SecretKey(string folder, string id) => (Id, _key) = (id, new(() => ReadOrMake(folder, id)));

    public string Id { get; }

    public byte[] Wrap(byte[] plain)
    {
        ArgumentNullException.ThrowIfNull(plain);
        var sealedBytes = new byte[NonceBytes + TagBytes + plain.Length];
        var (nonce, tag, cipher) = Parts(sealedBytes);
        RandomNumberGenerator.Fill(nonce.Span);
        using var aes = new AesGcm(_key.Value, TagBytes);
        aes.Encrypt(nonce.Span, plain, cipher.Span, tag.Span);
        return sealedBytes;
    }

    /// <exception cref="CryptographicException">The bytes were wrapped by another key, or changed.</exception>
    public byte[] Unwrap(byte[] sealedBytes)
    {
        ArgumentNullException.ThrowIfNull(sealedBytes);
        var (nonce, tag, cipher) = Parts(sealedBytes);
        var plain = new byte[cipher.Length];
        using var aes = new AesGcm(_key.Value, TagBytes);
        aes.Decrypt(nonce.Span, cipher.Span, tag.Span, plain);
        return plain;
    }

    private static byte[] ReadOrMake(string folder, string id)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $"{id}.key");
        if (!File.Exists(path))
        {
            Make(path);
        }

        return File.ReadAllBytes(path);
    }

    private static (Memory<byte> Nonce, Memory<byte> Tag, Memory<byte> Cipher) Parts(byte[] whole) =>
        (whole.AsMemory(0, NonceBytes), whole.AsMemory(NonceBytes, TagBytes), whole.AsMemory(NonceBytes + TagBytes));

    // Written aside and renamed, so that a start that dies leaves no half key; two starts at once end with one of them.
    private static void Make(string path)
    {
        var aside = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(aside, options))
        {
            file.Write(RandomNumberGenerator.GetBytes(KeyBytes));
            file.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(aside, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(aside);
        }
    }
}
