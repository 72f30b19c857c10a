using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace TengchongPortal.Data.Files.Previews;

/// <summary>Which cell styles of a workbook write a number as a day: by themselves a cell holds days since 1899-12-30 only.</summary>
internal sealed partial class SheetDates
{
    private static readonly XNamespace _s = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    // Built-in formats that hold a day: western ones, and the East Asian ones of ECMA-376 part 1, 18.8.30.
    private static readonly HashSet<int> _known = [14, 15, 16, 17, 22, .. Enumerable.Range(27, 10), .. Enumerable.Range(50, 9)];

    private readonly HashSet<int> _styles;

    public SheetDates(XElement? styles)
    {
        var own = styles?.Descendants(_s + "numFmt").Where(format => DayLetters().IsMatch(Quoted().Replace((string?)format.Attribute("formatCode") ?? "", ""))).Select(format => SheetNumbers.Of(format.Attribute("numFmtId"))).OfType<int>().ToHashSet() ?? [];
        _styles = [.. (styles?.Element(_s + "cellXfs")?.Elements() ?? []).Index().Where(style => SheetNumbers.Of(style.Item.Attribute("numFmtId")) is { } format && (_known.Contains(format) || own.Contains(format))).Select(style => style.Index)];
    }

    /// <summary>The number of a cell as a day where its style says so; else as it stands.</summary>
    public string Written(string value, string? style) =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
        && _styles.Contains(index)
        && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var days)
        && days is >= 1 and < 2_958_466
            ? DateTime.FromOADate(days).ToString(days % 1 == 0 ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
            : value;

    [GeneratedRegex("[yd]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayLetters();

    // Text in quotes, colours and conditions in brackets, and escaped characters are no letters of a day.
    [GeneratedRegex("""
        "[^"]*"|\[[^\]]*\]|\\.
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Quoted();
}
