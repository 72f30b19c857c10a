using System.Text;
using System.Text.RegularExpressions;

namespace TengchongPortal.Domain.Organisations.Lines;

/// <summary>Telephone numbers as people write them: how one is made narrow, compared, and found in a text.</summary>
public static partial class PhoneNumbers
{
    /// <summary>Blanks gone, signs of the keyboard's wide half brought to the narrow one.</summary>
    public static string Narrow(string? typed) =>
        string.Concat((typed ?? "").Normalize(NormalizationForm.FormKC).Where(sign => !char.IsWhiteSpace(sign))).Replace('－', '-').Replace('—', '-').Replace('–', '-');

    /// <summary>By what two spellings are the same number: its figures, without an extension.</summary>
    public static string KeyOf(string? number)
    {
        var narrow = Narrow(number);
        return string.Concat((Extension().Match(narrow) is { Success: true } extension ? narrow[..extension.Index] : narrow).Where(char.IsAsciiDigit));
    }

    public static bool IsMobile(string narrow) => Mobile().IsMatch(narrow);

    /// <summary>A landline with its area code, a number that begins with 400, or a short number of a hotline.</summary>
    public static bool IsOfOffice(string narrow) => Office().IsMatch(narrow);

    /// <summary>
    /// The numbers that a text tells, each with its place. A landline, a mobile number and one that begins with 400 are known by their shape; a short one
    /// only where a word of telephoning stands beside it, for years and amounts look the same.
    /// </summary>
    public static IEnumerable<FoundNumber> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Long().Matches(text).Select(match => new FoundNumber(match.Value, match.Index))
            .Concat(Short().Matches(text).Select(match => match.Groups["number"]).Where(number => number.Success).Select(number => new FoundNumber(number.Value, number.Index)))
            .OrderBy(number => number.Start);
    }

    [GeneratedRegex(@"^(\+?86-?)?1[3-9]\d-?\d{4}-?\d{4}$")]
    private static partial Regex Mobile();

    [GeneratedRegex(@"^(0\d{2,3}-?\d{7,8}(-\d{1,6})?|[48]00-?\d{3}-?\d{4}|1\d{2}|1\d{4}|9\d{4,5})$")]
    private static partial Regex Office();

    [GeneratedRegex(@"(?<=^0\d{2,3}-?\d{7,8})-\d{1,6}$")]
    private static partial Regex Extension();

    [GeneratedRegex(@"(?<![0-9A-Za-z./〔\-])(0\d{2,3}-\d{7,8}(-\d{1,6})?|0\d{9,11}|[48]00-\d{3}-?\d{4}|[48]00\d{7}|1[3-9]\d{9})(?![0-9A-Za-z./\-])")]
    private static partial Regex Long();

    [GeneratedRegex(@"(电话|热线|拨打|致电|报警|求助)[^0-9。；;，,\n]{0,8}(?<![0-9A-Za-z.])(?<number>1[12]\d|12\d{3}|1[01]\d{3}|9[56]\d{3,4})(?![0-9A-Za-z.年月日元个人件次条])|(?<![0-9A-Za-z.])(?<number>12\d{3}|9[56]\d{3,4})[”"" ]?(热线|政务服务便民热线)")]
    private static partial Regex Short();
}

/// <param name="Number">As it stands in the text.</param>
/// <param name="Start">In UTF-16 code units.</param>
public readonly record struct FoundNumber(string Number, int Start);
