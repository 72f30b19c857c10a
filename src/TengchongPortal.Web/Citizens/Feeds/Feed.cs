using System.Security.Cryptography;

namespace TengchongPortal.Web.Citizens.Feeds;

/// <summary>A feed as it is sent: its bytes, when it last changed, and a tag that changes with any of its bytes.</summary>
public sealed record Feed(byte[] Document, DateTimeOffset UpdatedAt, string Tag)
{
    public static Feed Of(byte[] document, DateTimeOffset updatedAt) => new(document, updatedAt, Convert.ToHexStringLower(SHA256.HashData(document))[..32]);
}
