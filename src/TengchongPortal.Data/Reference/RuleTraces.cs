using System.Collections.Immutable;
using TengchongPortal.Data.Seeding;
using TengchongPortal.Domain.Rules;

namespace TengchongPortal.Data.Reference;

/// <summary>From each rule of the register to requirement, function and test (<c>seeds/rule-trace.csv</c>). Read once at start.</summary>
public sealed record RuleTraces(ImmutableArray<RuleTrace> Lines)
{
    public static RuleTraces Read(SeedFolder folder) =>
        new([.. SeedCsv.Read(folder, "rule-trace.csv").Select(row => new RuleTrace(row["rule"], row["requirement"], row["function"], row["test"]) { Idle = row["idle"] })]);

    /// <summary>Terms of the register by which nothing runs yet.</summary>
    public ImmutableHashSet<string> Idle { get; } = [.. Lines.SelectMany(line => line.Idle.Split('|', StringSplitOptions.RemoveEmptyEntries))];
}
