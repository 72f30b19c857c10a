using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TengchongPortal.Data.Files.Inspecting;

/// <summary>Names of files as people gave them, made harmless: no path, nothing unseen, nothing a file system or a header trips over.</summary>
public static partial class FileNames
{
    private const string Fallback = "附件";

    /// <summary>Null when no extension is left.</summary>
    public static (string Name, string Extension)? Clean(string original, int maxLength)
    {
        ArgumentNullException.ThrowIfNull(original);
        var last = original[(original.LastIndexOfAny(['/', '\\']) + 1)..];
        var seen = Gaps().Replace(Forbidden().Replace(Seen(last), "_"), " ").TrimEnd(' ', '.');
        var dot = seen.LastIndexOf('.');
        var extension = seen[(dot + 1)..].ToLowerInvariant();
        if (dot < 0 || !Extension().IsMatch(extension))
        {
            return null;
        }

        extension = extension == "jpeg" ? "jpg" : extension;
        var stem = seen[..dot].Trim(' ', '.') is { Length: > 0 } name ? name : Fallback;
        stem = Reserved().IsMatch(stem) ? "_" + stem : stem;
        return ($"{Shortened(stem, maxLength - extension.Length - 1)}.{extension}", extension);
    }

    /// <summary>By characters, not by halves of them: names of places and people use characters beyond the first plane.</summary>
    private static string Seen(string name) =>
        string.Concat(name.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is
            not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)));

    /// <summary>Never cuts a character in two.</summary>
    private static string Shortened(string stem, int length)
    {
        if (stem.Length <= length)
        {
            return stem;
        }

        var whole = StringInfo.ParseCombiningCharacters(stem).LastOrDefault(start => start <= length);
        return stem[..whole].TrimEnd(' ', '.');
    }

    [GeneratedRegex(@"[<>:""|?*%;]")]
    private static partial Regex Forbidden();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Gaps();

    [GeneratedRegex(@"\A[a-z0-9]{1,8}\z")]
    private static partial Regex Extension();

    // Windows devices, alone or before a further dot.
    [GeneratedRegex(@"\A(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reserved();
}
