using System.Collections.Immutable;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Rules;

/// <summary>What was read from the rule file: the rules that hold, and the faults of the lines that do not.</summary>
public sealed record RuleImport(ImmutableArray<DatedRule> Rules, ImmutableArray<LineFault> Faults)
{
    /// <exception cref="RuleBrokenException">The first refusal, when a line was refused.</exception>
    public RuleBook Book() => Faults.IsEmpty
        ? RuleBook.Of(Rules)
        : throw new RuleBrokenException(Faults[0].Refusal.Code, $"{Faults[0].File}第{Faults[0].Line}行：{Faults[0].Refusal.Message}");
}
