using System.Globalization;
using System.Text.RegularExpressions;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Catalogue;

/// <summary>
/// 索引号 of this portal: organ code, hyphen, category (empty here), slash, year, hyphen, month, day and serial of the
/// organ on that day: <c>01526376-3-/2019-1212001</c> (政府信息公开条例 第十二条; R1). Given once, never typed, changed or reused.
/// </summary>
public sealed partial record IndexNumber
{
    private IndexNumber(OrganCode organ, string category, DateOnly day, int serial) =>
        (Organ, Category, Day, Serial) = (organ, category, day, serial);

    /// <summary>Code of the issuing organ.</summary>
    public OrganCode Organ { get; }

    /// <summary>Category code of letters and digits; empty in every number seen.</summary>
    public string Category { get; }

    /// <summary>Day of first release, China Standard Time.</summary>
    public DateOnly Day { get; }

    /// <summary>1 to 9999; printed in three digits, in four beyond 999.</summary>
    public int Serial { get; }

    /// <exception cref="RuleBrokenException"><c>organ.code.form</c>, <c>index.category</c>, <c>index.serial</c>.</exception>
    public static IndexNumber Compose(string organCode, string category, DateOnly day, int serial) =>
        Compose(OrganCode.Parse(organCode), category, day, serial);

    /// <exception cref="RuleBrokenException"><c>index.category</c>, <c>index.serial</c>: it never wraps round.</exception>
    public static IndexNumber Compose(OrganCode organ, string category, DateOnly day, int serial)
    {
        ArgumentNullException.ThrowIfNull(category);

        return !category.All(char.IsAsciiLetterOrDigit)
            ? throw new RuleBrokenException("index.category", "索引号中的分类代码只能由字母和数字组成")
            : serial is < 1 or > 9999
            ? throw new RuleBrokenException("index.serial", "同一机构同一天的索引号流水号应在1至9999之间")
            : new(organ, category, day, serial);
    }

    /// <summary>Reads a number of this grammar, whichever organ gave it; false for every other text.</summary>
    public static bool TryParseLocal(string? text, out IndexNumber? number)
    {
        number = null;
        if (text is null || Shape().Match(text) is not { Success: true } match
            || !DateOnly.TryParseExact(match.Groups["day"].Value, "yyyy-MMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || int.Parse(match.Groups["serial"].Value, CultureInfo.InvariantCulture) is not (> 0 and var serial))
        {
            return false;
        }

        number = new(OrganCode.Parse(match.Groups["organ"].Value), match.Groups["category"].Value, day, serial);
        return true;
    }

    /// <summary>A number given elsewhere whose grammar is known: taken on import as it stands, never rewritten.</summary>
    public static bool IsKnownForeign(string? text) => ForeignIndexNumber.GrammarOf(text) is not null;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Organ.Text}-{Category}/{Day:yyyy-MMdd}{Serial:000}");

    [GeneratedRegex(
        @"^(?<organ>[0-9A-Z]{8}-[0-9X]|[a-z]{2,6}[0-9]{3})-(?<category>[0-9A-Za-z]*)/(?<day>[0-9]{4}-[0-9]{4})(?<serial>[0-9]{3}|[1-9][0-9]{3})\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
