using System.Collections.Immutable;
using System.Text.Json;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Web.Staff.Hotline;

/// <summary>Reads a file of work orders, CSV or JSON, row by row; a row that is wrong is refused alone, with its reason (docs/hotline.md).</summary>
public static class HotlineReading
{
    /// <exception cref="RuleBrokenException"><c>hotline.file</c>: the file as a whole cannot be read.</exception>
    public static (ImmutableArray<HotlineLine> Lines, ImmutableArray<HotlineFault> Faults) Read(string text, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rows = text.TrimStart('\uFEFF', ' ', '\r', '\n', '\t').StartsWith('[') ? JsonRows(text) : CsvRows(text);
        Require(rows.Count > 0, "文件里没有工单。");
        Require(rows.Count <= HotlineColumns.MostLines, $"一次最多{HotlineColumns.MostLines}件，请分开上传。");
        var (lines, faults) = (ImmutableArray.CreateBuilder<HotlineLine>(), ImmutableArray.CreateBuilder<HotlineFault>());
        foreach (var (number, row) in rows)
        {
            try
            {
                lines.Add(HotlineColumns.LineOf(number, row, now));
            }
            catch (RuleBrokenException refusal) when (refusal.Rule == "hotline.line")
            {
                faults.Add(new(number, HotlineColumns.NumberOf(row), refusal.Message));
            }
        }

        return (lines.ToImmutable(), faults.ToImmutable());
    }

    private static List<(int, IReadOnlyDictionary<string, string>)> CsvRows(string text)
    {
        using var reader = new StringReader(text);
        var rows = CsvRow.Read(reader).ToList();
        Require(rows.Count > 0, "文件是空的。");
        var head = rows[0].Cells;
        Require(head.Distinct().Count() == head.Length && head.All(HotlineColumns.All.Contains) && HotlineColumns.Needed.All(head.Contains), $"第一行应是列名，必须有：{string.Join("、", HotlineColumns.Needed)}；还可以有：{string.Join("、", HotlineColumns.All.Except(HotlineColumns.Needed))}。");
        return [.. rows.Skip(1).Select(row => (row.Line, (IReadOnlyDictionary<string, string>)head.Zip(row.Cells).ToDictionary(pair => pair.First, pair => pair.Second)))];
    }

    private static List<(int, IReadOnlyDictionary<string, string>)> JsonRows(string text)
    {
        try
        {
            var rows = JsonSerializer.Deserialize<List<Dictionary<string, string?>>>(text.TrimStart('\uFEFF')) ?? [];
            Require(rows.TrueForAll(row => row is not null && row.Keys.All(HotlineColumns.All.Contains)), $"JSON 的字段只能是：{string.Join("、", HotlineColumns.All)}。");
            return [.. rows.Select((row, place) => (place + 1, (IReadOnlyDictionary<string, string>)row.ToDictionary(pair => pair.Key, pair => pair.Value ?? "")))];
        }
        catch (JsonException)
        {
            throw new RuleBrokenException("hotline.file", "JSON 应是工单的数组，每个字段都是文字，见 docs/hotline.md。");
        }
    }

    private static void Require(bool holds, string message) => RuleBrokenException.Require(holds, "hotline.file", message);
}
