using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Domain.Hotline;

/// <summary>One work order as the hotline wrote it.</summary>
public sealed record HotlineLine(int Line, string ExternalNo, LetterKind Kind, LetterWords Words, string Organ, DateTimeOffset CalledAt, bool MayBePublished) : IHotlineLine
{
    public string Shown => ExternalNo;

    /// <summary>The key of its letter: the same order is the same letter, in whatever file it comes. Whoever knows the number knows it, so no code follows from it.</summary>
    public Guid FormKey => new(SHA256.HashData(Encoding.UTF8.GetBytes($"hotline-order:{ExternalNo}"))[..16]);

    // The words of a person stay out of every log.
    public override string ToString() => Shown;
}

/// <summary>What the columns of a work order are called, and how a row becomes a line or is refused; the same for CSV and JSON (docs/hotline.md).</summary>
public static partial class HotlineColumns
{
    public const string ExternalNo = "工单号";
    public const string Kind = "类型";
    public const string Subject = "标题";
    public const string Text = "内容";
    public const string Place = "地点";
    public const string Name = "姓名";
    public const string Phone = "联系电话";
    public const string Organ = "承办单位";
    public const string CalledAt = "来电时间";
    public const string Publish = "同意公开";

    private static readonly FrozenDictionary<string, LetterKind> _kinds = new Dictionary<string, LetterKind>
    {
        ["咨询"] = LetterKind.Enquiry,
        ["求助"] = LetterKind.Help,
        ["投诉"] = LetterKind.Complaint,
        ["举报"] = LetterKind.Report,
        ["建议"] = LetterKind.Suggestion,
    }.ToFrozenDictionary();

    public static ImmutableArray<string> All { get; } = [ExternalNo, Kind, Subject, Text, Place, Name, Phone, Organ, CalledAt, Publish];

    /// <summary>Those without which there is no order.</summary>
    public static ImmutableArray<string> Needed { get; } = [ExternalNo, Kind, Subject, Text, CalledAt];

    public static HotlineShape Shape { get; } = new("工单", All, Needed, IsStrict: false);

    /// <exception cref="RuleBrokenException"><c>hotline.line</c>: why the row is refused.</exception>
    public static HotlineLine LineOf(int line, IReadOnlyDictionary<string, string> row, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(row);
        var number = Cell(ExternalNo);
        Require(number.Length is > 0 and <= HotlineOrder.NumberMaxLength && NumberPattern().IsMatch(number), "工单号应为60个以内的字母、数字和“-”");
        Require(_kinds.TryGetValue(Cell(Kind), out var kind), $"类型应是{string.Join("、", _kinds.Keys.Order(StringComparer.Ordinal))}之一；110、120、诉讼、纪检和信访事项不由热线转来");
        Fits(Subject, 2, LetterWords.SubjectMaxLength);
        Fits(Text, 2, LetterWords.TextMaxLength);
        Fits(Place, 0, LetterWords.PlaceMaxLength);
        Fits(Name, 0, LetterWords.NameMaxLength);
        Fits(Phone, 0, LetterWords.PhoneMaxLength);
        Require(DateTime.TryParseExact(Cell(CalledAt), ["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time), "来电时间应写成2019-12-12 09:30的形式，北京时间");
        var called = new DateTimeOffset(time, ChinaTime.Offset).ToUniversalTime();
        Require(called <= now && called.Year >= 2018, "来电时间不能晚于现在");
        Require(Cell(Publish) is "" or "是" or "否", "同意公开应填“是”或者“否”，不填按“否”");
        return new(line, number, kind, new(Cell(Subject), Cell(Text), Cell(Place), Cell(Name), Cell(Phone), ""), Cell(Organ), called, Cell(Publish) == "是");

        string Cell(string column) => row.GetValueOrDefault(column, "").Trim();
        void Fits(string column, int least, int most) => Require(Cell(column).Length >= least && Cell(column).Length <= most, $"{column}应为{least}到{most}个字");
    }

    /// <summary>The number of a row that is refused, where it can be shown.</summary>
    public static string NumberOf(IReadOnlyDictionary<string, string> row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var number = row.GetValueOrDefault(ExternalNo, "").Trim();
        return number.Length <= HotlineOrder.NumberMaxLength && NumberPattern().IsMatch(number) ? number : "";
    }

    private static void Require(bool holds, string reason) => RuleBrokenException.Require(holds, "hotline.line", reason);

    [GeneratedRegex(@"^[A-Za-z0-9\-]+\z")]
    private static partial Regex NumberPattern();
}
