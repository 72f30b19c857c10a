using System.Globalization;
using System.Text;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Search.Folding;

/// <summary>
/// The one place that says what is alike to the search: width, case, accents, compatibility forms and traditional characters; and what a
/// character is. Index, question, highlighter and every check read texts through it.
/// </summary>
public sealed class TextFolding
{
    /// <summary>Every UTF-16 unit in its plain form, at its own place.</summary>
    private static readonly string _plain = string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(unit => Plain((char)unit)));

    private readonly char[] _folded;
    private readonly ILookup<char, char> _forms;
    private readonly PieceKind[] _kinds = new PieceKind[char.MaxValue + 1];

    public TextFolding(WordFolding words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _folded = words.Fold(_plain).ToCharArray();
        _forms = Enumerable.Range(0, _plain.Length).Where(at => _folded[at] != at).ToLookup(at => _folded[at], at => (char)at);
        for (var at = 0; at < _plain.Length; at++)
        {
            _kinds[at] = char.IsSurrogate((char)at) || char.IsSurrogate(_folded[at]) ? PieceKind.Gap : KindOfForm(new Rune(_folded[at]));
        }
    }

    public ref readonly char Of(char written) => ref _folded[written];

    /// <summary>All characters of one UTF-16 unit that fold to this one, itself among them.</summary>
    public IEnumerable<char> FormsOf(char folded) => _forms[folded].Append(folded);

    public PieceKind KindOf(char written) => _kinds[written];

    /// <summary>The form of a character of two UTF-16 units; it may have one only.</summary>
    public string Of(Rune written)
    {
        var form = Rune.ToLowerInvariant(Single(written.ToString().Normalize(NormalizationForm.FormKD)) ?? written);
        return form.IsBmp ? $"{_folded[form.Value]}" : form.ToString();
    }

    public PieceKind KindOf(Rune written) => Of(written) is [var one] ? _kinds[one] : KindOfForm(written);

    private static PieceKind KindOfForm(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.OtherLetter => PieceKind.Character,
        // 々 〇 〡…〩 and the signs of length of kana stand among characters.
        UnicodeCategory.ModifierLetter or UnicodeCategory.LetterNumber when rune.Value is >= 0x3000 and <= 0x30FF => PieceKind.Character,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter => PieceKind.Letters,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => PieceKind.Digits,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format => PieceKind.Unseen,
        _ => PieceKind.Gap,
    };

    // A compatibility form of one character, or a letter with its accents, becomes that character or letter; everything else stays.
    private static char Plain(char written)
    {
        if (char.IsAscii(written) || char.IsSurrogate(written) || CharUnicodeInfo.GetUnicodeCategory(written) == UnicodeCategory.OtherNotAssigned)
        {
            return written;
        }

        var digit = CharUnicodeInfo.GetDecimalDigitValue(written);
        return digit >= 0 ? (char)('0' + digit)
            : Single($"{written}".Normalize(NormalizationForm.FormKD)) is { IsBmp: true } rune ? (char)rune.Value
            : written;
    }

    private static Rune? Single(string decomposed)
    {
        var runes = decomposed.EnumerateRunes().ToList();
        return runes.Count > 0 && runes.Skip(1).All(rune => Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark) ? runes[0] : null;
    }
}
