using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Leaks;

/// <summary>Opens addresses, and every address of this portal that an answer names, until none is new.</summary>
internal sealed partial class Crawl(Visitor visitor)
{
    /// <summary>The route under which an address is filed that no route gave, but an answer.</summary>
    public const string Linked = "linked";

    private const int MostAnswers = 60_000;

    private readonly ConcurrentDictionary<string, byte> _asked = [];
    private readonly ConcurrentQueue<Answer> _answers = [];

    public IReadOnlyCollection<Answer> Answers => _answers;

    public async Task OpenAsync(IEnumerable<(string Route, string Address)> addresses)
    {
        var next = New(addresses);
        while (next.Count > 0)
        {
            var found = new ConcurrentQueue<string>();
            await Parallel.ForEachAsync(next, new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (one, _) =>
            {
                var answer = await AskAsync(HttpMethod.Get, one.Route, one.Address);
                foreach (var link in LinksOf(answer))
                {
                    found.Enqueue(link);
                }
            });
            Assert.True(_answers.Count <= MostAnswers, $"An endless space of addresses: {string.Join(", ", _answers.GroupBy(answer => answer.Route).OrderByDescending(group => group.Count()).Take(5).Select(group => $"{group.Key} {group.Count()} such as {group.Last().Address}"))}");
            next = New(found.Select(link => (Linked, link)));
        }
    }

    /// <summary>Asks for the heads of addresses.</summary>
    public Task OpenHeadsAsync(IEnumerable<(string Route, string Address)> addresses) =>
        Parallel.ForEachAsync(addresses, new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (one, _) => await AskAsync(HttpMethod.Head, one.Route, one.Address));

    private List<(string Route, string Address)> New(IEnumerable<(string Route, string Address)> addresses) =>
        [.. addresses.Where(one => _asked.TryAdd(one.Address, 0))];

    private async Task<Answer> AskAsync(HttpMethod method, string route, string address)
    {
        using var request = new HttpRequestMessage(method, address);
        var answer = await Answer.OfAsync(route, address, await visitor.FetchAsync(request));
        _answers.Enqueue(answer);
        return answer;
    }

    /// <summary>Addresses of this portal in attributes, in JSON, in the site map, and where a redirect leads; the back office is not for citizens.</summary>
    private static IEnumerable<string> LinksOf(Answer answer) =>
        Link().Matches(Encoding.UTF8.GetString(answer.Bytes))
            .Select(match => WebUtility.HtmlDecode(match.Groups["path"].Value).Replace(@"\u0026", "&", StringComparison.Ordinal).Split('#')[0])
            .Where(path => path.Length > 0 && !path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("/staff", StringComparison.Ordinal) && !IsNarrowedTwice(path) && !IsErrorForm(path));

    /// <summary>A result that is narrowed twice holds nothing that it did not hold once; all of them together are more than can be opened.</summary>
    private static bool IsNarrowedTwice(string path) => path.StartsWith("/search", StringComparison.Ordinal) && path.Count(letter => letter == '=') > 2;

    /// <summary>Every page leads to the form for errors with its own address: one form, as often as there are pages. That of a record, which tells its title, is opened.</summary>
    public static bool IsErrorForm(string path) => path.StartsWith("/site-errors/new?", StringComparison.Ordinal) && path.Split("%2F") is not [_, "records", _];

    [GeneratedRegex("""(?:(?:href|src|action)="|":"|<loc>https?://[^/<]+|Location: (?:https?://[^/\s]+)?)(?<path>/[^"<\s]*)""")]
    private static partial Regex Link();
}
