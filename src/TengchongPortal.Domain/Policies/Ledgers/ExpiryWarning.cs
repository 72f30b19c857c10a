using System.Collections.Immutable;
using System.Globalization;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;

namespace TengchongPortal.Domain.Policies.Ledgers;

/// <summary>How many days before its end the organ that drafted a normative document is told: the dated rule <c>normative.expiry-warning</c>, as <c>180 90 30 7</c>.</summary>
public sealed record ExpiryWarning(ImmutableArray<int> Steps)
{
    private const string Rule = "normative.expiry-warning";

    /// <exception cref="RuleBrokenException"><c>rule.expiry-warning</c>: the rule cannot be read.</exception>
    public static ExpiryWarning On(RuleBook rules, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var text = rules.Find(Rule, day)?.Text ?? "";
        return new([.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Days).OrderDescending()]);
    }

    /// <summary>The step that a document stands on; after a standstill the newest counts. Null before the first, and after the end.</summary>
    public int? StepOn(NormativeLife life, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(life);
        return life.DaysLeft(day) is { } left ? Steps.Where(step => left <= step).Cast<int?>().LastOrDefault() : null;
    }

    private static int Days(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
        ? days
        : throw new RuleBrokenException("rule.expiry-warning", $"失效提醒的规则应写作“180 90 30 7”的形式，不能含有“{text}”。");
}
