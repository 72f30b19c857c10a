using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace TengchongPortal.Data.Rendering.Pasting;

/// <summary>Folds white space as a reader of Chinese sees it: the line ends of a source file between two characters are no space.</summary>
internal static partial class WhiteSpace
{
    public static void Fold(IElement body)
    {
        var texts = body.Descendants<IText>().Where(text => text.Data.Length > 0 && text.Ancestors<IElement>().All(element => element.LocalName != "pre")).ToArray();
        for (var at = 0; at < texts.Length; at++)
        {
            var before = at > 0 ? LastOf(texts[at - 1].Data) : ' ';
            var after = at + 1 < texts.Length ? texts[at + 1].Data[0] : ' ';
            texts[at].Data = Folded(texts[at].Data, before, after);
        }

        body.Normalize();
    }

    public static bool IsWide(char mark) => mark is (>= '\u2e80' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff') or (>= '\uff00' and <= '\uffef') or '“' or '”' or '‘' or '’' or '—' or '…';

    private static char LastOf(string text) => text.Length > 0 ? text[^1] : ' ';

    private static string Folded(string text, char before, char after) => Space().Replace(text, run =>
    {
        var left = run.Index > 0 ? text[run.Index - 1] : before;
        var right = run.Index + run.Length < text.Length ? text[run.Index + run.Length] : after;
        return run.Value.Contains('\n', StringComparison.Ordinal) && IsWide(left) && IsWide(right) ? "" : " ";
    });

    [GeneratedRegex("[ \t\r\n\u00a0]+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
