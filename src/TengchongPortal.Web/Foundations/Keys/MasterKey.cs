using System.Security.Cryptography;
using TengchongPortal.Data.Privacy;

namespace TengchongPortal.Web.Foundations.Keys;

/// <summary>
/// The key outside the database that wraps the keys inside it (architecture §3, <c>Keys:Root</c>). Without it, sign-in cookies of a copied
/// database are worthless.
/// </summary>
public sealed class MasterKey(string folder)
{
    public const string Id = "master-1";

    private readonly SecretKey _key = new(folder, Id);

    public byte[] Wrap(byte[] plain) => _key.Wrap(plain);

    /// <exception cref="CryptographicException">The bytes were wrapped by another key, or changed.</exception>
    public byte[] Unwrap(byte[] sealedBytes) => _key.Unwrap(sealedBytes);
}
