using TengchongPortal.Data.Importing;

namespace TengchongPortal.Web.Commands.Importing;

/// <summary>What the command prints at its end: one document, or lines for a person.</summary>
/// <param name="namesFiles">With several files every refusal says which one.</param>
internal sealed class ImportSummary(bool namesFiles)
{
    private const int LinesShown = 50;

    private readonly List<(string File, ImportReport Report)> _reports = [];

    public void Add(string file, ImportReport report) => _reports.Add((file, report));

    /// <summary>The shape of architecture §5.</summary>
    public object Document => new
    {
        accepted = Sum(report => report.Accepted),
        unchanged = Sum(report => report.Unchanged),
        refused = Sum(report => report.Refused),
        warnings = Sum(report => report.Warnings),
        refusals = _reports.SelectMany(one => one.Report.Refusals.Select(refusal => Entry(one.File, refusal))).ToList(),
    };

    public IEnumerable<string> Lines(bool isDryRun)
    {
        var refusals = _reports.SelectMany(one => one.Report.Refusals.Select(refusal => $"  {(namesFiles ? $"{one.File} " : "")}第{refusal.Line}行　{refusal.Code}　{refusal.Message}")).ToList();
        var warnings = _reports.SelectMany(one => one.Report.WarningCodes).GroupBy(warning => warning.Code).Select(group => $"  {group.Key}　{group.Sum(one => one.Count)}处　{group.First().Message}").ToList();
        return
        [
            $"{(isDryRun ? "试运行（未写入）：" : "")}收录 {Sum(report => report.Accepted)}　未变 {Sum(report => report.Unchanged)}　拒收 {Sum(report => report.Refused)}　提醒 {Sum(report => report.Warnings)}",
            .. warnings.Prepend("提醒：").Take(warnings.Count == 0 ? 0 : warnings.Count + 1),
            .. refusals.Prepend("拒收：").Take(refusals.Count == 0 ? 0 : LinesShown + 1),
            .. refusals.Count > LinesShown ? new[] { $"  …… 其余{refusals.Count - LinesShown}行见 --json" } : [],
        ];
    }

    private object Entry(string file, LineRefusal refusal) => namesFiles
        ? new { file, line = refusal.Line, code = refusal.Code, message = refusal.Message }
        : new { line = refusal.Line, code = refusal.Code, message = refusal.Message };

    private int Sum(Func<ImportReport, int> count) => _reports.Sum(one => count(one.Report));
}
