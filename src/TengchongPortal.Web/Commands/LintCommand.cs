using TengchongPortal.Domain.Checking;

namespace TengchongPortal.Web.Commands;

/// <summary><c>lint FILE</c>: the text checker over a text file; a stop finding ends with 1.</summary>
public sealed class LintCommand(TextChecker checker) : ICommand
{
    private const long LongestFile = 20 * 1024 * 1024;

    public string Name => "lint";

    public string Usage => "lint 文件 [--json]";

    public StoreUse Use => StoreUse.None;

    public async Task<int> RunAsync(CommandArguments arguments, CommandOutput output, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(output);
        if (arguments.Words is not [var path])
        {
            return 2;
        }

        if (!File.Exists(path) || new FileInfo(path).Length > LongestFile)
        {
            return output.Refuse("lint.file", $"没有找到文件{path}，或文件超过{LongestFile / (1024 * 1024)}兆字节。");
        }

        var report = checker.Check(new CheckedText(await File.ReadAllTextAsync(path, ct), TextKind.Draft));
        output.Print(DocumentOf(report), LinesOf(report));
        return report.HasStops ? 1 : 0;
    }

    private static object DocumentOf(CheckReport report) => new
    {
        rules = report.RuleSetVersion,
        stops = report.Stops.Count(),
        findings = report.Findings.Select(finding => new
        {
            code = finding.Code,
            level = finding.Level.ToString().ToLowerInvariant(),
            line = finding.Line,
            column = finding.Column,
            text = finding.Text,
            sentence = finding.Sentence,
            rule = finding.Rule,
            suggestion = finding.Suggestion,
        }).ToList(),
        cut = report.CutRules,
    };

    private static IEnumerable<string> LinesOf(CheckReport report) =>
    [
        .. report.Findings.Select(finding => $"{finding.Line}:{finding.Column}　{Word(finding.Level)}　{finding.Code}　“{finding.Text}”　{finding.Rule}"),
        $"共{report.Findings.Length}处，其中必须改正{report.Stops.Count()}处（规则第{report.RuleSetVersion}版）。",
    ];

    private static string Word(FindingLevel level) => level switch
    {
        FindingLevel.Stop => "必须改正",
        FindingLevel.Warn => "请核对",
        FindingLevel.Hint => "建议",
        FindingLevel.Auto => "可自动处理",
    };
}
