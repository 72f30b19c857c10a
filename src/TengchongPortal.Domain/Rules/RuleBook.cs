using System.Collections.Immutable;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Rules;

/// <summary>All dated rules; on any day at most one row of a code is in force.</summary>
public sealed class RuleBook
{
    private readonly ILookup<string, DatedRule> _byCode;

    private RuleBook(ImmutableArray<DatedRule> rules)
    {
        Rules = rules;
        _byCode = rules.ToLookup(x => x.Code, StringComparer.Ordinal);
    }

    /// <summary>By code, then by first day in force.</summary>
    public ImmutableArray<DatedRule> Rules { get; }

    /// <exception cref="RuleBrokenException"><c>rule.overlap</c>: two rows of a code hold on the same day; <c>rule.dates</c>: a row ends before it begins.</exception>
    public static RuleBook Of(IEnumerable<DatedRule> rules)
    {
        ImmutableArray<DatedRule> sorted = [.. rules.OrderBy(x => x.Code, StringComparer.Ordinal).ThenBy(x => x.From)];

        return sorted.Select(rule => Objection(rule, sorted)).OfType<Refusal>().FirstOrDefault() is { } refusal
            ? throw RuleBrokenException.From(refusal)
            : new(sorted);
    }

    /// <summary>Why a rule cannot stand beside the others; null when it can.</summary>
    public static Refusal? Objection(DatedRule rule, IEnumerable<DatedRule> others)
    {
        ArgumentNullException.ThrowIfNull(rule);

        return rule.To < rule.From
            ? new("rule.dates", $"规则“{rule.Title}”的失效日不能早于生效日")
            : others.FirstOrDefault(x => !ReferenceEquals(x, rule) && x.Overlaps(rule)) is { } other
            ? new("rule.overlap", $"规则“{rule.Title}”自{rule.From:yyyy-MM-dd}起与自{other.From:yyyy-MM-dd}起的同一规则重叠，同一天只能有一条有效")
            : null;
    }

    /// <summary>The one rule of this code that holds on a day.</summary>
    /// <exception cref="RuleBrokenException"><c>rule.unknown</c>: no such code; <c>rule.not-in-force</c>: none of its rows holds on that day.</exception>
    public DatedRule InForce(string code, DateOnly day) =>
        !_byCode.Contains(code) ? throw new RuleBrokenException("rule.unknown", $"规则库中没有代码为“{code}”的规则")
        : Find(code, day) ?? throw new RuleBrokenException("rule.not-in-force", $"代码为“{code}”的规则在{day:yyyy-MM-dd}没有效力");

    /// <summary>As <see cref="InForce"/>, but null when there is none.</summary>
    public DatedRule? Find(string code, DateOnly day) => _byCode[code].FirstOrDefault(x => x.IsInForceOn(day));
}
