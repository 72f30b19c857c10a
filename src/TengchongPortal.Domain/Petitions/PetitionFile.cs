using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Petitions;

/// <param name="Organ">Name of the organ as the file says it; empty where it does not.</param>
public sealed record PetitionLine(int Line, string Reference, DateOnly ReceivedOn, PetitionStatus Status, string Organ);

/// <summary>
/// Reads a file of references: exactly the columns that name no person. Any other column refuses the whole file by its name, so that no personal text
/// comes in by mistake; so does a line that is wrong.
/// </summary>
public static partial class PetitionFile
{
    public const string Reference = "编号";
    public const string ReceivedOn = "收到日期";
    public const string Status = "状态";
    public const string Organ = "责任单位";
    public const int MostLines = 20_000;

    private static readonly ImmutableArray<string> _columns = [Reference, ReceivedOn, Status, Organ];

    private static readonly FrozenDictionary<string, PetitionStatus> _statuses = new Dictionary<string, PetitionStatus>
    {
        ["已登记"] = PetitionStatus.Registered,
        ["已转送"] = PetitionStatus.PassedOn,
        ["已交办"] = PetitionStatus.PassedOn,
        ["办理中"] = PetitionStatus.InHand,
        ["已办结"] = PetitionStatus.Closed,
        ["不予受理"] = PetitionStatus.NotAccepted,
    }.ToFrozenDictionary();

    /// <exception cref="RuleBrokenException"><c>petition.column</c> with the column, or <c>petition.file</c> with the line that is wrong.</exception>
    public static ImmutableArray<PetitionLine> Read(string text, DateOnly today)
    {
        using var reader = new StringReader(text);
        var rows = CsvRow.Read(reader).ToList();
        Require(rows.Count > 1, "文件里没有信访件；第一行是列名，以后每行一件。");
        Require(rows.Count <= MostLines + 1, $"一次最多{MostLines}件，请分开上传。");
        var head = rows[0].Cells;
        foreach (var column in head)
        {
            RuleBrokenException.Require(_columns.Contains(column), "petition.column", $"“{column}”这一列可能含有个人信息或者信访内容，不能导入；请删去这一列再上传，只接收：{string.Join("、", _columns)}。");
        }

        Require(head.Distinct().Count() == head.Length && _columns.Take(3).All(head.Contains), $"第一行须有“{Reference}”“{ReceivedOn}”“{Status}”三列，每列一次。");
        ImmutableArray<PetitionLine> lines = [.. rows.Skip(1).Select(row => LineOf(row, head, today))];
        var twice = lines.GroupBy(line => line.Reference).FirstOrDefault(group => group.Count() > 1);
        Require(twice is null, $"编号“{twice?.Key}”在文件里出现了两次（第{twice?.First().Line}行和第{twice?.Last().Line}行）。");
        return lines;
    }

    private static PetitionLine LineOf(CsvRow row, ImmutableArray<string> head, DateOnly today)
    {
        Require(row.Cells.Length == head.Length, $"第{row.Line}行应有{head.Length}列。");
        var reference = row.Cells[head.IndexOf(Reference)];
        Require(reference.Length is > 0 and <= PetitionEntry.ReferenceMaxLength && ReferencePattern().IsMatch(reference), $"第{row.Line}行的编号只能是60个以内的字母、数字、“-”“〔〕”“第”“号”和“云信访字”一类的代字，不能是人名或者其他文字。");
        Require(!PersonPattern().IsMatch(reference), $"第{row.Line}行的编号像身份证号或者手机号，不能导入。");
        Require(DateOnly.TryParseExact(row.Cells[head.IndexOf(ReceivedOn)], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day <= today && day.Year >= 2000, $"第{row.Line}行的收到日期应写成2019-12-12的形式，并且不晚于今天。");
        Require(_statuses.TryGetValue(row.Cells[head.IndexOf(Status)], out var status), $"第{row.Line}行的状态应是：{string.Join("、", _statuses.Keys.Order(StringComparer.Ordinal))}。");
        return new(row.Line, reference, day, status, head.Contains(Organ) ? row.Cells[head.IndexOf(Organ)] : "");
    }

    private static void Require(bool holds, string message) => RuleBrokenException.Require(holds, "petition.file", message);

    [GeneratedRegex(@"^[A-Za-z0-9\-_/〔〕\[\]（）()第号信访字云保腾省市]+\z")]
    private static partial Regex ReferencePattern();

    [GeneratedRegex(@"^(1[3-9]\d{9}|\d{17}[\dXx]|\d{15})\z")]
    private static partial Regex PersonPattern();
}
