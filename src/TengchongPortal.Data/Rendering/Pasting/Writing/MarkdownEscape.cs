using System.Text;
using System.Text.RegularExpressions;

namespace TengchongPortal.Data.Rendering.Pasting.Writing;

/// <summary>Keeps words words: what would be a mark in Markdown gets a backslash, and only that.</summary>
internal static partial class MarkdownEscape
{
    private static readonly char[] _space = [' ', '\t', '\r', '\n', '\u00a0', '\u3000'];

    public static string Trim(string text) => text.Trim(_space);

    public static string Words(string text)
    {
        var written = new StringBuilder(text.Length);
        foreach (var mark in text)
        {
            written.Append(mark is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '|' or '&' ? "\\" : "").Append(mark is '\r' or '\n' ? ' ' : mark);
        }

        return written.ToString();
    }

    /// <summary>A line that must not begin a heading, a list, a quotation or a rule.</summary>
    public static string Start(string line)
    {
        if (Number().Match(line) is { Success: true } number)
        {
            var rest = line[number.Length..];
            var words = rest.TrimStart();
            return words.Length > 0 && WhiteSpace.IsWide(words[0]) ? number.Value + words : $"{number.Groups[1].Value}\\{number.Groups[2].Value}{rest}";
        }

        return Mark().IsMatch(line) ? "\\" + line : line;
    }

    public static string HeadingEnd(string words) => words.EndsWith('#') ? words[..^1] + "\\#" : words;

    [GeneratedRegex(@"\A([0-9]{1,9})([.)])(?=\s|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\A(?:#|>|[-+](?:\s|\z)|-{2,}|={1,}\s*\z|~{3,}|:-)", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
