using System.Runtime.CompilerServices;
using System.Text;
using TengchongPortal.Search.Folding;

namespace TengchongPortal.Search.Tests;

/// <summary>
/// What must be found, by looking through every text: each text becomes one string in which every piece is framed, and a question is looked
/// for in it as a string. It shares the folding of single characters with the engine, and nothing else.
/// </summary>
internal static class NaiveScan
{
    private const char Border = '\u0001';

    private static readonly ConditionalWeakTable<IndexEntry, List<string>> _framed = [];

    public static HashSet<Guid> Find(IEnumerable<IndexEntry> entries, string question)
    {
        var terms = Split(question).Select(Framed).Where(term => term.Length > 1).ToList();
        return [.. entries.Where(entry => _framed.GetValue(entry, TextsOf) is var texts && terms.TrueForAll(term => texts.Exists(text => Holds(text, term)))).Select(entry => entry.RecordId)];
    }

    /// <summary>Each piece stands between two borders: a character alone, letters together, digits together.</summary>
    public static string Framed(string text)
    {
        var framed = new StringBuilder().Append(Border);
        var (open, length) = (PieceKind.Gap, 0);
        foreach (var (letters, kind) in Characters(text).Where(character => character.Kind != PieceKind.Unseen))
        {
            var goesOn = kind == open && kind != PieceKind.Character && length < FoldedText.LongestWord;
            if (kind != PieceKind.Gap)
            {
                length = goesOn ? length + letters.Length : letters.Length;
                _ = goesOn ? framed.Insert(framed.Length - 1, letters) : framed.Append(letters).Append(Border);
            }

            open = kind;
        }

        return framed.ToString();
    }

    // The last word of a question may be the beginning of a longer one: its closing border is not asked for.
    private static bool Holds(string text, string term)
    {
        Rune.DecodeLastFromUtf16(term.AsSpan(0, term.Length - 1), out var last, out _);
        var isWord = (last.IsBmp ? SearchTools.Folding.KindOf((char)last.Value) : SearchTools.Folding.KindOf(last)) != PieceKind.Character;
        return text.Contains(isWord ? term[..^1] : term, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Letters, PieceKind Kind)> Characters(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (Rune.TryGetRuneAt(text, at, out var rune))
            {
                yield return rune.IsBmp
                    ? ($"{SearchTools.Folding.Of(text[at])}", SearchTools.Folding.KindOf(text[at]))
                    : (SearchTools.Folding.Of(rune), SearchTools.Folding.KindOf(rune));
                at += rune.Utf16SequenceLength - 1;
            }
            else
            {
                yield return ("", PieceKind.Gap);
            }
        }
    }

    private static string[] Split(string question)
    {
        var parts = question.Split('"', '“', '”', '„', '‟', '＂', '「', '」', '『', '』');
        return string.Join(',', parts.Select((part, at) => at % 2 == 1 ? string.Concat(part.Select(letter => char.IsWhiteSpace(letter) ? ',' : letter)) : part))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    private static List<string> TextsOf(IndexEntry entry) =>
        [.. new[] { entry.Title, entry.DocumentNumber, entry.IndexNumber, entry.Body, entry.Organ.Name, entry.Organ.ShortName, entry.ColumnName }.Concat(entry.Keywords).Concat(entry.FileTexts).Select(Framed)];
}
