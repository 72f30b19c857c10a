using System.Collections.Frozen;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Receipts;

namespace TengchongPortal.Domain.Hotline;

/// <summary>How the hotline says that a letter stands which was handed to it.</summary>
/// <param name="Number">Number of the letter.</param>
/// <param name="Version">Grows with every line about the letter, also over several hand-ons.</param>
/// <param name="Words">The answer, or why it is given back; empty where there is none.</param>
public sealed record ReturnLine(int Line, long Number, int Version, HotlineStage Stage, string Words) : IHotlineLine
{
    public string Shown => Receipt.Written(Number);

    /// <summary>What the writer is told; a sentence of ours, never the words of the hotline.</summary>
    /// <param name="isOwed">Whether the organ owes the answer still.</param>
    public string Told(bool isOwed) => Stage switch
    {
        HotlineStage.HandedOn => "已经移交热线。",
        HotlineStage.Accepted => "热线已经接收。",
        HotlineStage.InHand => "热线正在办理。",
        HotlineStage.Ended => isOwed ? "热线已经办完，结果交给办理单位，由办理单位答复您。" : "热线已经办完，结果交给办理单位；办理单位已经答复您。",
        HotlineStage.GivenBack => isOwed ? "热线退回了这件来信，由办理单位继续办理。" : "热线退回了这件来信；办理单位已经答复您。",
    };

    // The words may be about a person.
    public override string ToString() => Shown;
}

/// <summary>The columns of the file of results (docs/hotline.md).</summary>
public static class ReturnColumns
{
    public const string Number = "来信编号";
    public const string Stage = "状态";
    public const string Words = "答复";

    private static readonly FrozenDictionary<string, HotlineStage> _stages = new Dictionary<string, HotlineStage>
    {
        ["已接收"] = HotlineStage.Accepted,
        ["办理中"] = HotlineStage.InHand,
        ["已办结"] = HotlineStage.Ended,
        ["退回"] = HotlineStage.GivenBack,
    }.ToFrozenDictionary();

    public static HotlineShape Shape { get; } = new("办理结果", [Number, HotlineCells.Version, Stage, Words], [Number, HotlineCells.Version, Stage], IsStrict: true);

    /// <exception cref="RuleBrokenException"><c>hotline.line</c>: why the row is refused.</exception>
    public static ReturnLine LineOf(int line, IReadOnlyDictionary<string, string> row)
    {
        var number = Receipt.NumberOf(HotlineCells.Cell(row, Number));
        Require(number is not null, "来信编号应和移交文件里的一样，形如20261129-123456");
        var version = HotlineCells.VersionOf(row);
        Require(_stages.TryGetValue(HotlineCells.Cell(row, Stage), out var stage), "状态应是已接收、办理中、已办结、退回之一");
        var words = HotlineCells.Cell(row, Words).ReplaceLineEndings("\n");
        Require(words.Length is 0 or (>= 2 and <= LetterDeed.WordsMaxLength), $"答复应为2到{LetterDeed.WordsMaxLength}个字");
        Require(stage.IsOpen || words.Length > 0, "已办结的须写答复，退回的须在答复一列写理由");
        Require(!stage.IsOpen || words.Length == 0, "答复只和已办结、退回一起写；已接收、办理中的，答复一列留空");
        return new(line, number!.Value, version, stage, words);
    }

    /// <summary>The number of a row that is refused, where it can be shown.</summary>
    public static string NumberOf(IReadOnlyDictionary<string, string> row) => Receipt.NumberOf(HotlineCells.Cell(row, Number)) is { } number ? Receipt.Written(number) : "";

    private static void Require(bool holds, string reason) => RuleBrokenException.Require(holds, "hotline.line", reason);
}
