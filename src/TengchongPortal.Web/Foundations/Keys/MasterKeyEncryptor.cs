using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace TengchongPortal.Web.Foundations.Keys;

/// <summary>Wraps a key of Data Protection before it rests in the database.</summary>
public sealed class MasterKeyEncryptor(MasterKey key) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        ArgumentNullException.ThrowIfNull(plaintextElement);
        var plain = System.Text.Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var wrapped = new XElement("wrapped", new XAttribute("by", MasterKey.Id), Convert.ToBase64String(key.Wrap(plain)));
        return new EncryptedXmlInfo(wrapped, typeof(MasterKeyDecryptor));
    }
}
