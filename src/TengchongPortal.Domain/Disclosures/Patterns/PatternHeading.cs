using System.Text.RegularExpressions;

namespace TengchongPortal.Domain.Disclosures.Patterns;

/// <summary>
/// A heading as it may stand in another text (R178): its numbering and its words. Left out is what belongs to one text or to a person in
/// it: what follows a colon (where 联系人 and 电话 have their names and numbers), what stands in brackets, every number, date and address.
/// </summary>
public static partial class PatternHeading
{
    /// <summary>Where something of the other text has to be written.</summary>
    public const string Gap = "××";

    public static string Of(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var number = Numbering().Match(words).Value;
        var rest = Asides().Replace(words[number.Length..], "");
        rest = Particulars().Replace(AfterColon().Replace(rest, "："), Gap);
        return (number + rest).Trim();
    }

    /// <summary>一、 （一） 1. 1、 （1） 第一条: where the heading stands, not what it says.</summary>
    [GeneratedRegex(@"^\s*(?:[一二三四五六七八九十]{1,3}、|[（(](?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[）)]|[0-9]{1,2}(?:[、．]|\.(?![0-9]))|第[一二三四五六七八九十百]{1,4}[章节条])\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Numbering();

    [GeneratedRegex(@"[（(][^（(）)]*[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex Asides();

    [GeneratedRegex("[：:].*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex AfterColon();

    /// <summary>Mail addresses, numbers in any script of digits with what joins them, and years written in Chinese.</summary>
    [GeneratedRegex(@"[A-Za-z0-9_.+-]+@[A-Za-z0-9.-]+|[A-Za-z]*\p{Nd}(?:[\p{Nd}A-Za-z.,/\-]*[\p{Nd}A-Za-z])?|[〇○零一二三四五六七八九]{4}(?=年)|[一二三四五六七八九十]{1,3}(?=[月日号])", RegexOptions.CultureInvariant)]
    private static partial Regex Particulars();
}
