using System.Text.RegularExpressions;
using TengchongPortal.Domain.Organisations.Lines;

namespace TengchongPortal.Domain.Letters.Copies;

/// <summary>
/// The beginning of a public copy: the words of letter and answer with whatever names the writer, and whatever looks like a number of a
/// person, covered. A person goes on from here; the checker and the secrecy gate judge the copy, not this.
/// </summary>
public static partial class PublicCopy
{
    /// <summary>What a copy says of itself.</summary>
    public const string Summary = "群众来信及答复的公开稿，已略去个人信息。";

    private const string Covered = "〔略〕";

    /// <summary>Words of the house: who calls and says no name is written down as 群众 or with the number of the hotline, and names nobody by it.</summary>
    private const string OfTheHouse = $"{Summary}来信人 市民 居民 12345";

    private const int MeasureMaxLength = 160;

    /// <summary>Of a telephone without its area code; in larger cities it is one figure longer.</summary>
    private const int LocalLength = 7;

    public static string TitleOf(LetterWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return $"关于“{Cover(words.Subject, words)}”的答复";
    }

    /// <param name="lines">Figures of the telephones that organs publish.</param>
    public static string BodyOf(LetterWords words, string answer, IReadOnlyCollection<string> lines)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(answer);
        return $"## 来信内容\n\n{Cover(words.Text, words)}\n\n## 答复\n\n{CoverAnswer(answer, words, lines)}\n";
    }

    /// <summary>The measure taken, as the public list shows it: the beginning of the answer, covered.</summary>
    public static string MeasureOf(LetterWords words, string answer, IReadOnlyCollection<string> lines)
    {
        var covered = CoverAnswer(answer, words, lines).ReplaceLineEndings(" ").Trim();
        return covered.Length <= MeasureMaxLength ? covered : $"{covered[..(MeasureMaxLength - 1)]}…";
    }

    public static string Cover(string text, LetterWords words) => CoverAnswer(text, words, []);

    /// <summary>As <see cref="Cover"/>, but the telephone at which an organ answers stays: who reads an answer must be able to ask.</summary>
    /// <param name="lines">Figures of the telephones that organs publish.</param>
    public static string CoverAnswer(string text, LetterWords words, IReadOnlyCollection<string> lines)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(lines);
        var named = words.Traces.Aggregate(text.ReplaceLineEndings("\n"), (covered, trace) => covered.Replace(trace, Covered, StringComparison.OrdinalIgnoreCase));
        return Plates().Replace(LongNumbers().Replace(Mails().Replace(named, Covered), number => IsOfOrgan(number.Value, lines) ? number.Value : Covered), Covered);
    }

    /// <summary>What in a text still names the writer: traces of the letter, and number plates.</summary>
    public static IEnumerable<string> NamedIn(string text, LetterWords words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        return words.Traces.Where(trace => !OfTheHouse.Contains(trace, StringComparison.OrdinalIgnoreCase) && text.Contains(trace, StringComparison.OrdinalIgnoreCase)).Concat(Plates().Matches(text).Select(plate => plate.Value)).Distinct();
    }

    // With or without its area code. Somebody's mobile number is covered even where an organ gave it as its own.
    private static bool IsOfOrgan(string number, IReadOnlyCollection<string> lines)
    {
        var key = PhoneNumbers.KeyOf(number);
        return !PhoneNumbers.IsMobile(PhoneNumbers.Narrow(number))
            && (lines.Contains(key) || (key.Length is LocalLength or LocalLength + 1 && lines.Any(line => line.StartsWith('0') && line.Length - key.Length is 3 or 4 && line.EndsWith(key, StringComparison.Ordinal))));
    }

    // Telephones, identity numbers, cards: seven figures and more, also in groups. Amounts and years are shorter, days are left.
    [GeneratedRegex(@"(?<![\d.-])(?!\d{4}-\d{1,2}-\d{1,2}(?!\d))\d(?:\d|[ -](?=\d)){6,}[\dXx]?")]
    private static partial Regex LongNumbers();

    [GeneratedRegex(@"[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}")]
    private static partial Regex Mails();

    [GeneratedRegex(@"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][A-Z0-9]{5,6}")]
    private static partial Regex Plates();
}
