using System.Net;
using System.Net.Sockets;

namespace TengchongPortal.Web.Foundations.Rates;

/// <summary>Who is asking, as far as a limit can tell: an IPv4 address, or an IPv6 network of 64 bits, which is one household.</summary>
public static class CallerAddress
{
    public static string Of(IPAddress? address) => address switch
    {
        null => "unknown",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };
}
