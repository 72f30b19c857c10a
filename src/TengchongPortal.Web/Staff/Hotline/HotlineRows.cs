using System.Collections.Immutable;
using System.Text.Json;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Web.Staff.Hotline;

/// <summary>Reads a file of the exchange, CSV or JSON, into rows, and the rows into lines; a row that is wrong is refused alone, with its reason (docs/hotline.md).</summary>
public static class HotlineRows
{
    /// <param name="lineOf">Makes a line of a row; refuses with <c>hotline.line</c>.</param>
    /// <param name="numberOf">The number of a row that is refused, where it can be shown.</param>
    /// <exception cref="RuleBrokenException"><c>hotline.file</c>: the file as a whole cannot be read; <c>hotline.column</c>: it has a column that may hold personal text.</exception>
    public static (ImmutableArray<T> Lines, ImmutableArray<HotlineFault> Faults) Read<T>(string text, HotlineShape shape, Func<int, IReadOnlyDictionary<string, string>, T> lineOf, Func<IReadOnlyDictionary<string, string>, string> numberOf)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(lineOf);
        ArgumentNullException.ThrowIfNull(numberOf);
        var rows = text.TrimStart('\uFEFF', ' ', '\r', '\n', '\t').StartsWith('[') ? JsonRows(text, shape) : CsvRows(text, shape);
        Require(rows.Count > 0, $"文件里没有{shape.What}。");
        Require(rows.Count <= HotlineShape.MostLines, $"一次最多{HotlineShape.MostLines}件，请分开上传。");
        var (lines, faults) = (ImmutableArray.CreateBuilder<T>(), ImmutableArray.CreateBuilder<HotlineFault>());
        foreach (var (number, row) in rows)
        {
            try
            {
                lines.Add(lineOf(number, row));
            }
            catch (RuleBrokenException refusal) when (refusal.Rule == "hotline.line")
            {
                faults.Add(new(number, numberOf(row), refusal.Message));
            }
        }

        return (lines.ToImmutable(), faults.ToImmutable());
    }

    private static List<(int, IReadOnlyDictionary<string, string>)> CsvRows(string text, HotlineShape shape)
    {
        using var reader = new StringReader(text);
        var rows = CsvRow.Read(reader).ToList();
        Require(rows.Count > 0, "文件是空的。");
        var head = rows[0].Cells;
        RequireKnown(head, shape);
        Require(head.Distinct().Count() == head.Length && head.All(shape.All.Contains) && shape.Needed.All(head.Contains), $"第一行应是列名，必须有：{string.Join("、", shape.Needed)}；还可以有：{string.Join("、", shape.All.Except(shape.Needed))}。");
        return [.. rows.Skip(1).Select(row => (row.Line, (IReadOnlyDictionary<string, string>)head.Zip(row.Cells).ToDictionary(pair => pair.First, pair => pair.Second)))];
    }

    private static List<(int, IReadOnlyDictionary<string, string>)> JsonRows(string text, HotlineShape shape)
    {
        try
        {
            var rows = JsonSerializer.Deserialize<List<Dictionary<string, string?>>>(text.TrimStart('\uFEFF')) ?? [];
            rows.ForEach(row => RequireKnown(row is null ? Array.Empty<string>() : row.Keys, shape));
            Require(rows.TrueForAll(row => row is not null && row.Keys.All(shape.All.Contains)), $"JSON 的字段只能是：{string.Join("、", shape.All)}。");
            return [.. rows.Select((row, place) => (place + 1, (IReadOnlyDictionary<string, string>)row.ToDictionary(pair => pair.Key, pair => pair.Value ?? "")))];
        }
        catch (JsonException)
        {
            throw new RuleBrokenException("hotline.file", $"JSON 应是{shape.What}的数组，每个字段都是文字，见 docs/hotline.md。");
        }
    }

    private static void RequireKnown(IEnumerable<string> columns, HotlineShape shape)
    {
        if (shape.IsStrict && columns.FirstOrDefault(column => !shape.All.Contains(column)) is { } stranger)
        {
            throw new RuleBrokenException("hotline.column", $"“{stranger}”这一列可能含有个人信息，不能导入，整个文件都没有接收；请删去这一列再上传，只接收：{string.Join("、", shape.All)}。");
        }
    }

    private static void Require(bool holds, string message) => RuleBrokenException.Require(holds, "hotline.file", message);
}
