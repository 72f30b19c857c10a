namespace TengchongPortal.Domain.Reposts;

/// <summary>A site of a higher government from which texts are taken over word for word (转载来源登记册, R115).</summary>
/// <param name="Host">The one host that its addresses lie on.</param>
public sealed record RepostSource(string Key, string Name, string Host)
{
    /// <summary>Whether an address is a page of this site.</summary>
    public bool Holds(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) && address.IsDefaultPort && address.UserInfo.Length == 0 && address.Host.Equals(Host, StringComparison.OrdinalIgnoreCase);
    }
}
