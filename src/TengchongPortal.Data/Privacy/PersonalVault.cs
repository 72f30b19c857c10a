using System.Security.Cryptography;
using System.Text;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Privacy;

/// <summary>
/// Enciphers words about persons for the database and opens them again (security.md 1.6). The key lies outside the database, each word
/// names it, and a copy of the database alone opens nothing.
/// </summary>
public sealed class PersonalVault(SecretKey key)
{
    public const string KeyId = "personal-1";

    /// <summary>Stands where words were enciphered by a key that is not here: a database that was restored without its keys.</summary>
    public const string Lost = "〔密钥不在，无法显示〕";

    private const char AfterKeyId = ':';

    public SealedText Seal(string words) => string.IsNullOrEmpty(words)
        ? SealedText.Nothing
        : new($"{key.Id}{AfterKeyId}{Convert.ToBase64String(key.Wrap(Encoding.UTF8.GetBytes(words)))}");

    /// <summary>Bytes, with no key id beside them: the row that names them bears it.</summary>
    public byte[] Seal(byte[] plain) => key.Wrap(plain);

    /// <returns>Null where they were enciphered by a key that is not here, or changed.</returns>
    public byte[]? Open(byte[] cipher)
    {
        try
        {
            return key.Unwrap(cipher);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public string Open(SealedText words)
    {
        ArgumentNullException.ThrowIfNull(words);
        try
        {
            return words.IsNothing ? "" : Encoding.UTF8.GetString(key.Unwrap(Convert.FromBase64String(words.Cipher[(words.Cipher.IndexOf(AfterKeyId, StringComparison.Ordinal) + 1)..])));
        }
        catch (CryptographicException)
        {
            return Lost;
        }
    }
}
