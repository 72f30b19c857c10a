using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using TengchongPortal.Data.Files.Packages;

namespace TengchongPortal.Data.Files.Previews;

/// <summary>The visible sheets of an xlsx with their visible rows and columns, each a table.</summary>
internal static class SheetPreview
{
    private const int LastColumn = 16_384;

    private static readonly XNamespace _s = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XName _relation = XName.Get("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");

    public static IEnumerable<PreviewPart> Read(ZipArchive zip, UnpackBudget budget, SheetExtent extent)
    {
        var targets = Part(zip, budget, "xl/_rels/workbook.xml.rels")!.Elements().ToLookup(one => (string?)one.Attribute("Id") ?? "", one => ((string?)one.Attribute("Target") ?? "").TrimStart('/'));
        var words = Part(zip, budget, "xl/sharedStrings.xml")?.Elements(_s + "si").Select(TextOf).ToList() ?? [];
        var dates = new SheetDates(Part(zip, budget, "xl/styles.xml"));
        foreach (var sheet in Part(zip, budget, "xl/workbook.xml")!.Descendants(_s + "sheet").Where(sheet => (string?)sheet.Attribute("state") is null or "visible"))
        {
            var target = targets[(string?)sheet.Attribute(_relation) ?? ""].FirstOrDefault() ?? "";
            if (Part(zip, budget, target.StartsWith("xl/", StringComparison.Ordinal) ? target : $"xl/{target}") is { } page && TableOf((string?)sheet.Attribute("name") ?? "", page, new(words, dates), extent) is { Rows.Count: > 0 } table)
            {
                yield return table;
            }
        }
    }

    private static XElement? Part(ZipArchive zip, UnpackBudget budget, string name)
    {
        if (zip.GetEntry(name) is not { } entry)
        {
            return name is "xl/sharedStrings.xml" or "xl/styles.xml" or "xl/" ? null : throw new InvalidDataException($"A workbook without {name}.");
        }

        using var part = budget.Open(entry);
        using var reader = OfficeParts.Reader(part);
        return XDocument.Load(reader).Root;
    }

    private static PreviewTable TableOf(string name, XElement page, Values values, SheetExtent extent)
    {
        var hidden = page.Descendants(_s + "col").Where(IsHidden).Select(col => new Span(SheetNumbers.Of(col.Attribute("min")), SheetNumbers.Of(col.Attribute("max")))).ToList();
        var rows = page.Descendants(_s + "row").Where(row => !IsHidden(row)).Select(row => CellsOf(row, values).Where(cell => !hidden.Exists(span => span.Holds(cell.Column))));
        return new(name, [.. rows.Take(extent.Rows).Select(cells => Shown(cells.Where(cell => cell.Column <= extent.Columns).ToList(), hidden, extent)).Where(cells => cells.Any(text => text.Length > 0))])
        {
            IsCut = rows.Index().Any(row => row.Item.Any(cell => cell.Text.Length > 0 && (row.Index >= extent.Rows || cell.Column > extent.Columns))),
        };
    }

    private static IReadOnlyList<string> Shown(List<Cell> cells, List<Span> hidden, SheetExtent extent)
    {
        if (!extent.IsAligned)
        {
            return [.. cells.Select(cell => cell.Text).Where(text => text.Length > 0)];
        }

        var texts = new Dictionary<int, string>();
        cells.ForEach(cell => texts[cell.Column] = cell.Text);
        return texts.Count == 0 ? [] : [.. Enumerable.Range(1, texts.Keys.Max()).Where(at => !hidden.Exists(span => span.Holds(at))).Select(at => texts.GetValueOrDefault(at, ""))];
    }

    private static IEnumerable<Cell> CellsOf(XElement row, Values values)
    {
        var column = 0;
        foreach (var cell in row.Elements(_s + "c"))
        {
            column = ColumnOf((string?)cell.Attribute("r")) ?? column + 1;
            yield return new(column, ValueOf(cell, values));
        }
    }

    private static string ValueOf(XElement cell, Values values)
    {
        var value = (string?)cell.Element(_s + "v") ?? "";
        return (string?)cell.Attribute("t") switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < values.Words.Count ? values.Words[at] : "",
            "inlineStr" => cell.Element(_s + "is") is { } inline ? TextOf(inline) : "",
            "b" => value == "1" ? "是" : "否",
            null or "n" => values.Dates.Written(value, (string?)cell.Attribute("s")),
            _ => value,
        };
    }

    /// <summary>Pinyin marks (rPh) over the characters are not part of the text.</summary>
    private static string TextOf(XElement item) =>
        string.Concat(item.Descendants(_s + "t").Where(text => text.Parent!.Name != _s + "rPh").Select(text => text.Value)).Trim();

    private static bool IsHidden(XElement element) => (string?)element.Attribute("hidden") is "1" or "true";

    /// <summary>27 for AA12.</summary>
    private static int? ColumnOf(string? place) =>
        place?.TakeWhile(char.IsAsciiLetterUpper).Aggregate(0, (sum, letter) => Math.Min(sum, LastColumn) * 26 + (letter - 'A' + 1)) is > 0 and var column ? column : null;

    /// <summary>What cells point to.</summary>
    private sealed record Values(List<string> Words, SheetDates Dates);

    private readonly record struct Cell(int Column, string Text);

    /// <summary>Columns from one to another; no column when a mark says nothing.</summary>
    private readonly record struct Span(int? Min, int? Max)
    {
        public bool Holds(int column) => Min <= column && column <= Max;
    }
}
