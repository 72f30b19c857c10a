using System.Collections.Frozen;
using System.Text.RegularExpressions;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Knowledge;

namespace TengchongPortal.Domain.Hotline;

/// <summary>What the hotline wants of the knowledge base.</summary>
public enum QuestionAction
{
    /// <summary>新增.</summary>
    Add,

    /// <summary>修改.</summary>
    Change,

    /// <summary>撤下.</summary>
    Remove,
}

/// <summary>One question and answer as the hotline wrote it.</summary>
/// <param name="Number">Of an entry of the portal its id or index number; of a new one the number that the hotline gave it.</param>
/// <param name="Organ">Whose entry a new one shall be, as it is called; of the others the entry says it.</param>
/// <param name="Reason">Why; empty where nothing was said.</param>
public sealed record QuestionLine(int Line, string Number, int Version, QuestionAction Action, string Question, string Answer, string Basis, string Organ, string Reason) : IHotlineLine
{
    public string Shown => Number;
}

/// <summary>The columns of the difference file of questions (docs/hotline.md).</summary>
public static partial class QuestionColumns
{
    public const string Number = "编号";
    public const string Action = "动作";
    public const string Question = "问题";
    public const string Answer = "答复";
    public const string Basis = "依据";
    public const string Organ = "责任单位";
    public const string Reason = "理由";

    private static readonly FrozenDictionary<string, QuestionAction> _actions = new Dictionary<string, QuestionAction>
    {
        ["新增"] = QuestionAction.Add,
        ["修改"] = QuestionAction.Change,
        ["撤下"] = QuestionAction.Remove,
    }.ToFrozenDictionary();

    public static HotlineShape Shape { get; } =
        new("问答", [Number, HotlineCells.Version, Action, Question, Answer, Basis, Organ, Reason], [Number, HotlineCells.Version, Action, Question, Answer], IsStrict: true);

    /// <exception cref="RuleBrokenException"><c>hotline.line</c>: why the row is refused.</exception>
    public static QuestionLine LineOf(int line, IReadOnlyDictionary<string, string> row)
    {
        var number = Cell(Number);
        Require(IsNumber(number), "编号应为60个以内的字母、数字和“-”“/”“.”，不能是证件号码或者手机号");
        var version = HotlineCells.VersionOf(row);
        Require(_actions.TryGetValue(Cell(Action), out var action), "动作应是新增、修改、撤下之一");
        var says = action == QuestionAction.Remove ? 0 : 2;
        Fits(Question, says * 2, RevisionText.TitleMaxLength);
        Fits(Answer, says, HotlineQuestion.AnswerMaxLength);
        Fits(Basis, 0, KnowledgeFacts.ClauseMaxLength);
        Fits(Organ, action == QuestionAction.Add ? 2 : 0, HotlineQuestion.OrganMaxLength);
        Fits(Reason, action == QuestionAction.Remove ? 2 : 0, HotlineQuestion.ReasonMaxLength);
        return new(line, number, version, action, Cell(Question), Cell(Answer).ReplaceLineEndings("\n"), Cell(Basis), Cell(Organ), Cell(Reason));

        string Cell(string column) => HotlineCells.Cell(row, column);
        void Fits(string column, int least, int most)
        {
            Require(Cell(column).Length >= least && Cell(column).Length <= most, $"{_actions.First(one => one.Value == action).Key}的{column}应为{least}到{most}个字");
            Require(!HotlineCells.NamesAPerson(Cell(column)), $"{column}里有证件号码或者手机号，不能导入；请删去个人信息");
        }
    }

    /// <summary>The number of a row that is refused, where it can be shown.</summary>
    public static string NumberOf(IReadOnlyDictionary<string, string> row) => HotlineCells.Cell(row, Number) is var number && IsNumber(number) ? number : "";

    // In the id of an entry eleven figures can stand in a row and are no telephone.
    private static bool IsNumber(string typed) => typed.Length is > 0 and <= HotlineOrder.NumberMaxLength && NumberPattern().IsMatch(typed) && (Guid.TryParse(typed, out _) || !HotlineCells.NamesAPerson(typed));

    private static void Require(bool holds, string reason) => RuleBrokenException.Require(holds, "hotline.line", reason);

    [GeneratedRegex(@"^[A-Za-z0-9\-_/.〔〕]+\z")]
    private static partial Regex NumberPattern();
}
