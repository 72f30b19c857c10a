using System.Globalization;
using TengchongPortal.Domain.Policies.Ledgers;

namespace TengchongPortal.Web.Citizens.Policies.TableTwo;

/// <summary>The first part of table two for a year, word for word as the form of the annual report has it.</summary>
public sealed record TableTwoPage(LedgerCount Count, DateOnly Today)
{
    public required IReadOnlyList<int> Years { get; init; }

    public int Year => Count.Year;

    /// <summary>Whether the year still runs: its numbers grow.</summary>
    public bool IsRunning => Year == Today.Year;

    public static IReadOnlyList<string> Head { get; } = ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"];

    /// <summary>规章: none, a city of the county level makes none; then 行政规范性文件.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<int> Numbers)> Lines => [("规章", [0, 0, 0]), ("行政规范性文件", [Count.Made, Count.Ended, Count.InForce])];

    /// <summary>The same for files.</summary>
    public IEnumerable<IReadOnlyList<string>> Rows =>
        [["第二十条第（一）项"], Head, .. Lines.Select(line => new[] { line.Name }.Concat(line.Numbers.Select(number => number.ToString(CultureInfo.InvariantCulture))).ToArray())];

    public string Address(string path) => $"{path}?year={Year}";
}
