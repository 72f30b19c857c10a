using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace TengchongPortal.Data.Rendering;

/// <summary>
/// Markup for text without any: each line a paragraph; a line that is numbered like a heading of an official paper
/// (GB/T 9704: 一、 then （一）) and is not an item of an enumeration becomes one.
/// </summary>
internal static partial class PlainTextMarkup
{
    private const int HeadingLength = 50;

    public static string Of(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToArray();
        var html = new StringBuilder(text.Length + lines.Length * 8);
        for (var at = 0; at < lines.Length; at++)
        {
            var tag = TagOf(lines, at);
            html.Append('<').Append(tag).Append('>').Append(WebUtility.HtmlEncode(lines[at])).Append("</").Append(tag).Append(">\n");
        }

        return html.ToString();
    }

    private static string TagOf(string[] lines, int at) => lines[at] switch
    {
        var line when First().IsMatch(line) && IsTitle(line) => "h2",
        var line when Second().IsMatch(line) && (IsTitle(line) || HeadsABody(lines, at)) => "h3",
        _ => "p",
    };

    private static bool IsTitle(string line) => line.Length <= HeadingLength && !Stop().IsMatch(line);

    /// <summary>“（一）……。” with text of its own below it; the last item of an enumeration follows one that ends in a semicolon.</summary>
    private static bool HeadsABody(string[] lines, int at) =>
        lines[at].Length <= HeadingLength
        && lines[at].IndexOf('。', StringComparison.Ordinal) == lines[at].Length - 1
        && at + 1 < lines.Length && !Second().IsMatch(lines[at + 1]) && !First().IsMatch(lines[at + 1])
        && (at == 0 || !Continues().IsMatch(lines[at - 1]));

    [GeneratedRegex(@"\A[一二三四五六七八九十百]{1,4}、")]
    private static partial Regex First();

    [GeneratedRegex(@"\A[（(][一二三四五六七八九十百]{1,4}[）)]")]
    private static partial Regex Second();

    [GeneratedRegex(@"[。；;：:，,、！？.]\z")]
    private static partial Regex Stop();

    [GeneratedRegex(@"[；;：:，,]\z")]
    private static partial Regex Continues();
}
