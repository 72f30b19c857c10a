using System.Collections.Concurrent;
using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations.Lines;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Leaks;
using TengchongPortal.Web.Tests.Staff.Organisations;

namespace TengchongPortal.Web.Tests.Whole;

/// <summary>One walk through all that a citizen can reach by links in the demonstration city, in which organs were merged (R110); what was seen on each page is kept, not the page.</summary>
public sealed class SiteWalk : IAsyncLifetime, IDisposable
{
    private const int MostPages = 6_000;

    private readonly DemonstrationPortal _portal = new();
    private readonly ConcurrentDictionary<string, Sight> _sights = [];

    internal IReadOnlyCollection<Sight> Sights => [.. _sights.Values];

    /// <summary>The numbers that pages may tell (R134).</summary>
    internal PhoneRegister Register { get; private set; } = new([], []);

    internal IEnumerable<Sight> Pages => _sights.Values.Where(sight => sight.IsPage);

    public async Task InitializeAsync()
    {
        await MergeAsync();
        Register = await _portal.InsideAsync(services => services.GetRequiredService<PhoneRegisterReading>().RunAsync(CancellationToken.None));
        var visitor = _portal.Visitor();
        List<(string Address, string From)> next = [("/", "")];
        while (next.Count > 0)
        {
            var found = new ConcurrentQueue<(string Address, string From)>();
            await Parallel.ForEachAsync(next, new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (one, _) =>
            {
                var sight = await SeeAsync(visitor, one.Address, one.From);
                _sights[one.Address] = sight;

                // A list that was narrowed leads to every other way of narrowing it; each is looked at once, and not followed further.
                foreach (var link in sight.Links.Where(link => !one.Address.Contains('?', StringComparison.Ordinal) || !link.Contains('?', StringComparison.Ordinal)))
                {
                    found.Enqueue((link, one.Address));
                }
            });
            next = [.. found.Where(one => !_sights.ContainsKey(one.Address)).DistinctBy(one => one.Address)];
            Assert.InRange(_sights.Count, 1, MostPages);
        }
    }

    // Two departments with records become a third, that one becomes part of another; a township becomes part of its neighbour.
    private async Task MergeAsync()
    {
        var today = ChinaTime.DayOf(TimeProvider.System.GetUtcNow());
        await _portal.MergeAsync(new(["tc-d07", "tc-d26"], null, Merging.Founded, today.AddDays(-1), "示例发〔2026〕1号"), Administrator);
        await _portal.MergeAsync(new([Merging.Founded.Key], "tc-d08", null, today, "示例发〔2026〕2号"), Administrator);
        await _portal.MergeAsync(new(["530581105"], "530581106", null, today, "示例发〔2026〕3号"), Administrator);
    }

    private static Actor Administrator { get; } = new(Guid.CreateVersion7(), "系统管理员", [new(StaffRole.SystemAdministrator, "/530581000/")]);

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    public void Dispose() => _portal.Dispose();

    private static async Task<Sight> SeeAsync(Visitor visitor, string address, string from)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var answer = await visitor.FetchAsync(request);
        var sight = new Sight(address, from, answer.StatusCode, answer.Headers.Contains("Set-Cookie"));
        if (answer.Headers.Location is { } location)
        {
            return sight with { Links = [Local(location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString)] };
        }

        return answer.Content.Headers.ContentType?.MediaType == "text/html" ? Read(sight, await answer.Content.ReadAsStringAsync()) : sight;
    }

    private static Sight Read(Sight sight, string html)
    {
        var faults = PageRules.Faults(html, out var page);
        return sight with
        {
            IsPage = true,
            Faults = [.. faults],
            Phones = [.. PhonesOn(page)],
            Links = [.. LinksOf(page)],
            ErrorForms = [.. page.QuerySelectorAll("a[href^='/site-errors/new']").Select(link => link.GetAttribute("href")!)],
            Foreign = [.. page.QuerySelectorAll("link[href], script[src], img[src], iframe[src], source[src], form[action]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!).Where(IsForeign)],
            Tags = [.. page.QuerySelectorAll("meta[name]").Where(tag => tag.GetAttribute("content") is { Length: > 0 }).Select(tag => tag.GetAttribute("name")!)],
        };
    }

    /// <summary>Links and pictures of this portal; the back office is not for citizens, and a wish to read otherwise is tried elsewhere, and the form for errors is one for all pages.</summary>
    private static IEnumerable<string> LinksOf(IHtmlDocument page) => page.QuerySelectorAll("a[href], img[src], link[href], script[src]")
        .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
        .Where(address => address.StartsWith('/') && !address.StartsWith("/staff", StringComparison.Ordinal) && !address.StartsWith("/reading/", StringComparison.Ordinal) && !Crawl.IsErrorForm(address))
        .Select(Local)
        .Distinct();

    /// <summary>Every telephone number that a reader sees or can ring; what stands in fields is no word of the page.</summary>
    private static IEnumerable<string> PhonesOn(IHtmlDocument page)
    {
        var rung = page.QuerySelectorAll("a[href^='tel:']").Select(link => link.GetAttribute("href")![4..]).ToList();
        foreach (var silent in page.QuerySelectorAll("script, style, input, textarea, select").ToList())
        {
            silent.Remove();
        }

        return rung.Concat(PhoneNumbers.In(page.Body?.TextContent ?? "").Select(found => found.Number)).Distinct();
    }

    private static string Local(string address) => address.Split('#')[0];

    private static bool IsForeign(string address) => address.Contains("//", StringComparison.Ordinal) && !address.StartsWith("http://localhost", StringComparison.Ordinal);
}

/// <summary>What was seen at one address.</summary>
internal sealed record Sight(string Address, string From, HttpStatusCode Status, bool SetsCookie)
{
    public bool IsPage { get; init; }

    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>Telephone numbers that stand on it.</summary>
    public IReadOnlyList<string> Phones { get; init; } = [];

    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>Where an error on it is reported.</summary>
    public IReadOnlyList<string> ErrorForms { get; init; } = [];

    public IReadOnlyList<string> Foreign { get; init; } = [];

    public IReadOnlyList<string> Tags { get; init; } = [];
}
