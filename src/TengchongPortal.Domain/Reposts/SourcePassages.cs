using System.Text.RegularExpressions;

namespace TengchongPortal.Domain.Reposts;

/// <summary>Finds a reposted text in the page of its source, whatever else the page holds: menus, dates and footers change without the text.</summary>
public static partial class SourcePassages
{
    /// <param name="body">The text as it is posted here, in the way of writing of drafts.</param>
    /// <param name="page">What a reader of the page reads, without markup.</param>
    public static SourceSighting Find(string body, string page)
    {
        ArgumentNullException.ThrowIfNull(body);
        var (shown, from) = (RepostText.WordsOf(page), 0);
        foreach (var passage in PassagesOf(body))
        {
            var at = shown.IndexOf(passage, from, StringComparison.Ordinal);
            if (at < 0)
            {
                return SourceSighting.SaysOther;
            }

            from = at + passage.Length;
        }

        return SourceSighting.Says;
    }

    // A list has its numbers, a link its address and a table its bars from the way of writing, not from the source.
    private static IEnumerable<string> PassagesOf(string body) =>
        body.Split(['\n', '|'], StringSplitOptions.RemoveEmptyEntries)
            .Select(line => RepostText.WordsOf(Links().Replace(ListMarks().Replace(line, ""), "$1")))
            .Where(words => words.Length > 0 && !words.All(one => one is ':' or '='));

    [GeneratedRegex(@"!?\[([^\]]*)\]\([^)]*\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Links();

    [GeneratedRegex(@"^\s*(\d+[.)]|[-*+])\s", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ListMarks();
}
