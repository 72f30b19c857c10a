using System.Globalization;
using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Web.Citizens.Catalogue;

/// <summary>What a reader asks of a list, as it stands in the address. Texts, so that a faulty one is refused with a sentence.</summary>
public sealed class ColumnFilter
{
    public string? Organ { get; set; }

    public string? Year { get; set; }

    public string? After { get; set; }

    public string? Before { get; set; }

    public bool IsSet => !string.IsNullOrEmpty(Organ) || !string.IsNullOrEmpty(Year);

    /// <exception cref="RuleBrokenException"><c>content.year</c>.</exception>
    public int? AskedYear => string.IsNullOrEmpty(Year) ? null
        : int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 9000 ? year
        : throw new RuleBrokenException("content.year", "年份应当是四位数字，例如 2019。");

    public RecordKey? AfterKey => KeyOf(After);

    public RecordKey? BeforeKey => KeyOf(Before);

    /// <summary>The same list elsewhere: filters stay, the place changes.</summary>
    public string? Address(string path, RecordKey? after = null, RecordKey? before = null)
    {
        (string Name, string? Value)[] parts = [("organ", Organ), ("year", Year), ("after", after?.ToString()), ("before", before?.ToString())];
        var query = string.Join('&', parts.Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));

        return query.Length == 0 ? path : $"{path}?{query}";
    }

    private static RecordKey? KeyOf(string? text) => string.IsNullOrEmpty(text) ? null
        : RecordKey.TryParse(text, out var key) ? key
        : throw new RuleBrokenException("content.cursor", "翻页位置有误，请从栏目首页重新进入。");
}
