using System.Net;
using System.Text;

namespace TengchongPortal.Web.Tests.Leaks;

/// <summary>Everything that came back for one request: status, header lines and bytes.</summary>
internal sealed record Answer(string Route, string Address, HttpStatusCode Status, string Headers, byte[] Body)
{
    public byte[] Bytes { get; } = [.. Encoding.UTF8.GetBytes(Headers), .. Body];

    public static async Task<Answer> OfAsync(string route, string address, HttpResponseMessage response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return new(route, address, response.StatusCode, $"{response.ReasonPhrase}\n{response.Headers}{response.Content.Headers}{response.TrailingHeaders}", await response.Content.ReadAsByteArrayAsync());
    }
}
