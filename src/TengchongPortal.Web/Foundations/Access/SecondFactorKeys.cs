using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace TengchongPortal.Web.Foundations.Access;

/// <summary>Keys of authenticators at rest: enciphered for one account, so that a copy of the database opens no door and no row fits another.</summary>
public sealed class SecondFactorKeys(IDataProtectionProvider protection)
{
    private const string Purpose = "portal.second-factor";

    public string Seal(byte[] key, Guid account) => For(account).Protect(Convert.ToBase64String(key));

    /// <returns>The key; null when the text was not sealed here for this account.</returns>
    public byte[]? Find(string sealedKey, Guid account)
    {
        try
        {
            return Convert.FromBase64String(For(account).Unprotect(sealedKey));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector For(Guid account) => protection.CreateProtector(Purpose, account.ToString("N"));
}
