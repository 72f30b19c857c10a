using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Hotline;

/// <summary>What a file of the exchange looks like, the same for CSV and JSON.</summary>
/// <param name="What">What one line is, as people are told.</param>
/// <param name="Needed">Those of <paramref name="All"/> without which the file is none.</param>
/// <param name="IsStrict">Whether any other column refuses the file by its name: it may hold personal text (个人信息保护法 Art. 6).</param>
public sealed record HotlineShape(string What, ImmutableArray<string> All, ImmutableArray<string> Needed, bool IsStrict)
{
    public const int MostLines = 1_000;
}

/// <summary>What the cells of such files have in common.</summary>
public static partial class HotlineCells
{
    public const string Version = "版本";

    public static string Cell(IReadOnlyDictionary<string, string> row, string column)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.GetValueOrDefault(column, "").Trim();
    }

    /// <summary>The version of a line: it grows with every change on the other side.</summary>
    /// <exception cref="RuleBrokenException"><c>hotline.line</c>.</exception>
    public static int VersionOf(IReadOnlyDictionary<string, string> row)
    {
        var typed = Cell(row, Version);
        RuleBrokenException.Require(VersionPattern().IsMatch(typed), "hotline.line", "版本应为1到999999999的整数，每改一次加大");
        return int.Parse(typed, CultureInfo.InvariantCulture);
    }

    /// <summary>Whether a text holds the number of a mobile telephone or of an identity card.</summary>
    public static bool NamesAPerson(string text) => PersonPattern().IsMatch(text);

    [GeneratedRegex(@"^[1-9][0-9]{0,8}\z")]
    private static partial Regex VersionPattern();

    [GeneratedRegex(@"(?<![0-9])(?:1[3-9][0-9]{9}|[0-9]{17}[0-9Xx]|[0-9]{15})(?![0-9])")]
    private static partial Regex PersonPattern();
}
