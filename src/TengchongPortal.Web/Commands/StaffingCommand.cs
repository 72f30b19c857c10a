using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures.Routing;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Commands;

/// <summary><c>staffing</c>: which organs have not the people for a route; one that has not ends with 1.</summary>
public sealed class StaffingCommand(StaffingReportQuery report) : ICommand
{
    public string Name => "staffing";

    public string Usage => "staffing [--organ 机构代码] [--json]";

    public StoreUse Use => StoreUse.Shared;

    public async Task<int> RunAsync(CommandArguments arguments, CommandOutput output, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(output);
        if (arguments.Words.Count > 0)
        {
            return 2;
        }

        var organ = arguments.Option("organ");
        var lines = await report.RunAsync(organ, ct);
        if (lines.Length == 0)
        {
            return output.Refuse("staffing.organ", organ is null ? "还没有登记机构，请先运行 seed。" : $"没有代码为{organ}的机构。");
        }

        output.Print(DocumentOf(lines), [.. lines.Where(line => line.Check.Outcome != StaffingOutcome.Sound).Select(Sentence), Total(lines)]);
        return lines.Any(line => line.Check.Outcome == StaffingOutcome.Unstaffed) ? 1 : 0;
    }

    private static object DocumentOf(IReadOnlyCollection<StaffingLine> lines) => new
    {
        unstaffed = lines.Count(line => line.Check.Outcome == StaffingOutcome.Unstaffed),
        fragile = lines.Count(line => line.Check.Outcome == StaffingOutcome.Fragile),
        sound = lines.Count(line => line.Check.Outcome == StaffingOutcome.Sound),
        lines = lines.Select(line => new
        {
            organ = line.OrganKey,
            name = line.OrganName,
            route = line.Route,
            outcome = line.Check.Outcome.ToString().ToLowerInvariant(),
            clerks = line.Check.Clerks,
            gates = line.Check.Gates.Select(gate => new { gate = gate.Gate.ToString(), people = gate.People }),
            pillars = line.Check.Pillars,
        }),
    };

    private static string Sentence(StaffingLine line) => $"{line.OrganName}　{line.RouteName}　{line.Check.Outcome.Label}　{StaffingWords.Why(line.Check)}";

    private static string Total(IReadOnlyCollection<StaffingLine> lines) =>
        $"共{lines.Count}项：配不齐{lines.Count(line => line.Check.Outcome == StaffingOutcome.Unstaffed)}项，勉强{lines.Count(line => line.Check.Outcome == StaffingOutcome.Fragile)}项。";
}
