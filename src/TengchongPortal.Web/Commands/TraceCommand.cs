using System.Collections.Frozen;
using TengchongPortal.Data;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Commands;

/// <summary>
/// <c>trace rules</c>: every rule of the register with the terms it sets, the requirement, the function and the test (R152). An empty cell, a rule
/// without a line, a line without a rule and a function that is no type of the portal end with 1. That the tests exist, a test says.
/// </summary>
public sealed class TraceCommand(RuleRegister register, RuleTraces traces) : ICommand
{
    private static readonly FrozenSet<string> _functions = new[] { typeof(RuleTrace), typeof(PortalDbContext), typeof(TraceCommand) }
        .SelectMany(one => one.Assembly.GetTypes()).Where(type => type.Namespace?.StartsWith("TengchongPortal", StringComparison.Ordinal) == true).Select(type => type.Name).ToFrozenSet();

    public string Name => "trace";

    public string Usage => "trace rules [--json]";

    public StoreUse Use => StoreUse.None;

    public Task<int> RunAsync(CommandArguments arguments, CommandOutput output, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(output);
        if (arguments.Words is not ["rules"])
        {
            return Task.FromResult(2);
        }

        var gaps = Gaps().ToList();
        output.Print(DocumentOf(gaps), [.. register.Rules.SelectMany(LinesOf), .. register.Rules.SelectMany(IdleOf), .. gaps, $"共{register.Rules.Length}项制度、{traces.Lines.Length}条对应，{(gaps.Count == 0 ? "没有空缺。" : $"空缺{gaps.Count}处。")}"]);
        return Task.FromResult(gaps.Count == 0 ? 0 : 1);
    }

    /// <summary>What keeps the table from being whole, each in a sentence.</summary>
    private IEnumerable<string> Gaps() =>
    [
        .. register.Rules.Where(rule => OfRule(rule).Count == 0).Select(rule => $"《{rule.Title}》没有对应的功能和测试。"),
        .. traces.Lines.Where(line => !line.IsWhole).Select(line => $"《{line.Rule}》的一条对应没有填全。"),
        .. traces.Lines.Where(line => !register.Rules.Any(rule => rule.Title == line.Rule)).Select(line => $"“{line.Rule}”不在制度登记册里。"),
        .. traces.Lines.Where(line => line.Function.Length > 0 && !_functions.Contains(line.Function)).Select(line => $"《{line.Rule}》所说的功能 {line.Function} 不在程序里。"),
    ];

    private List<RuleTrace> OfRule(RegisteredRule rule) => [.. traces.Lines.Where(line => line.Rule == rule.Title)];

    private IEnumerable<string> LinesOf(RegisteredRule rule) =>
        OfRule(rule).Select(line => $"{rule.Title}（{rule.NumberLabel}）\t{line.Requirement}\t{line.Function}\t{line.Test}{(rule.Clocks.Length > 0 ? $"\t{string.Join(' ', rule.Clocks)}" : "")}");

    private IEnumerable<string> IdleOf(RegisteredRule rule) => rule.Clocks.Where(traces.Idle.Contains).Select(clock => $"《{rule.Title}》定的 {clock} 还没有功能照它计时。");

    private object DocumentOf(List<string> gaps) => new
    {
        complete = gaps.Count == 0,
        rules = register.Rules.Select(rule => new
        {
            title = rule.Title,
            number = rule.Number,
            verified = rule.IsChecked,
            issuer = rule.Issuer,
            clocks = rule.Clocks,
            idle = rule.Clocks.Where(traces.Idle.Contains),
            lines = OfRule(rule).Select(line => new { requirement = line.Requirement, function = line.Function, test = line.Test }),
        }),
        gaps,
    };
}
