using System.Collections.Immutable;

namespace TengchongPortal.Data.Importing.Lines;

/// <summary>
/// Reads a page of the city's old site saved as text: a header block of <c>name | value |</c> cells over the first lines, then the body.
/// A name without a value is followed by the next name.
/// </summary>
public static class HeaderBlock
{
    private const string Index = "索引号";
    private const string Publisher = "发布机构";
    private const string Category = "公开目录";
    private const string Published = "发布日期";
    private const string Number = "文号";
    private const string Views = "浏览量";

    private static readonly ImmutableHashSet<string> _names = [Index, Publisher, Category, Published, Number, Views];

    public static ImportLine Read(string text, string kind, string title)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var header = lines.TakeWhile(line => line.Contains('|')).ToList();
        var cells = header.SelectMany(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();
        return new ImportLine
        {
            Kind = kind,
            Title = title,
            IndexNumber = ValueOf(Index, cells),
            Publisher = ValueOf(Publisher, cells),
            Category = ValueOf(Category, cells),
            PublishDate = ValueOf(Published, cells),
            DocumentNumber = ValueOf(Number, cells),
            Body = string.Join('\n', lines.Skip(header.Count)).Trim(),
        };
    }

    private static string ValueOf(string name, List<string> cells)
    {
        var value = cells.SkipWhile(cell => cell != name).Skip(1).FirstOrDefault("");
        return _names.Contains(value) ? "" : value;
    }
}
