using System.Net;
using System.Text.RegularExpressions;

namespace TengchongPortal.Data.Rendering.Pasting.Reading;

/// <summary>
/// The number or bullet before the words of a list paragraph. Only 1. and 1) and bullets make a list; the numbers of official papers
/// (GB/T 9704: 一、 （一） 第一条) are words and stay words.
/// </summary>
internal static partial class ListMarker
{
    /// <summary>Around the marker, until the tree is there: characters without a meaning, taken out of every text afterwards.</summary>
    public const char Begin = '\ue000', End = '\ue001';

    public static string Of(string marker, int level)
    {
        var words = WebUtility.HtmlDecode(marker).Trim(' ', '\u00a0', '\t', '\r', '\n', '\u3000');
        return Number().Match(words) is { Success: true } number ? $"{Begin}{level}#{number.Groups[1].Value}{End}"
            : IsBullet(words) ? $"{Begin}{level}*{End}"
            : WebUtility.HtmlEncode(words);
    }

    // Bullets are letters of the fonts Wingdings and Symbol.
    private static bool IsBullet(string words) => words.Length == 1 && !(char.IsDigit(words[0]) || char.IsBetween(words[0], '\u4e00', '\u9fff') || char.IsBetween(words[0], '\u2460', '\u2473'));

    [GeneratedRegex(@"\A([0-9]{1,4})[.)]\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
