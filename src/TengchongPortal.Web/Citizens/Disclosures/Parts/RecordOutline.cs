using System.Net;
using System.Text.RegularExpressions;

namespace TengchongPortal.Web.Citizens.Disclosures.Parts;

/// <summary>The table of contents of a long text: its headings, whose ids the renderer wrote. Short texts have none.</summary>
public static partial class RecordOutline
{
    private const int LongText = 1000;
    private const int FewestHeadings = 3;

    public static IReadOnlyList<OutlineEntry> Of(string html, string text)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length < LongText)
        {
            return [];
        }

        var headings = Heading().Matches(html).Select(match => new OutlineEntry(match.Groups["id"].Value, WordsOf(match.Groups["words"].Value), match.Groups["level"].Value[0] - '0')).ToList();
        var top = headings.Count > 0 ? headings.Min(heading => heading.Level) : 0;
        return headings.Count < FewestHeadings ? [] : [.. headings.Where(heading => heading.Level <= top + 1).Select(heading => heading with { Level = heading.Level - top + 1 })];
    }

    private static string WordsOf(string html) => WebUtility.HtmlDecode(Tag().Replace(html, "")).Trim();

    [GeneratedRegex("""<h(?<level>[2-6]) id="(?<id>[^"]+)">(?<words>.*?)</h\k<level>>""", RegexOptions.Singleline)]
    private static partial Regex Heading();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}

/// <summary>One heading; level 1 is the highest that the text has, 2 stands below it.</summary>
public sealed record OutlineEntry(string Id, string Words, int Level)
{
    public string Address => $"#{Id}";
}
