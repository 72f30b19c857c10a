using System.Text.RegularExpressions;
using TengchongPortal.Web.Foundations.Doors;
using TengchongPortal.Web.Foundations.Rates;

namespace TengchongPortal.Web.Citizens.Disclosures.Readings;

/// <summary>Whose reading counts: a person's who is not staff.</summary>
public static partial class Readers
{
    extension(HttpContext http)
    {
        public bool IsReader =>
            HttpMethods.IsGet(http.Request.Method)
            && !HeadAsGet.Concerns(http)
            && http.User.Identity?.IsAuthenticated != true
            && http.Request.Headers.UserAgent.ToString() is { Length: > 0 } agent
            && !Robot().IsMatch(agent);

        public string ReaderAddress => CallerAddress.Of(http.Connection.RemoteIpAddress);
    }

    [GeneratedRegex("bot|crawl|spider|slurp|archiv|curl|wget|python|java/|go-http|headless|preview|monitor|check|scan|fetch", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Robot();
}
