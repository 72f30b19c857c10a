using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Policies.Rules;

/// <summary>Lays out the register: each rule with the terms it sets and, where the portal publishes its text, the way there.</summary>
public sealed class RulesQuery(RuleRegister rules, RuleTraces traces, RuleBook book, PublicRegister register)
{
    public async Task<RulesPage> RunAsync(CancellationToken ct)
    {
        var texts = await register.KeptAsync("texts of rules", TextsAsync, ct);
        return new([.. rules.Rules.Select(rule => new RuleLine(
            rule,
            [.. rule.Clocks.SelectMany(code => book.Rules.Where(dated => dated.Code == code && rule.Covers(dated))).Select(dated => new ClockLine(dated, WordsOf(dated), traces.Idle.Contains(dated.Code)))],
            texts.GetValueOrDefault(rule.Title)))]);
    }

    /// <summary>The titles are looked through in the index; only rows that fit are opened.</summary>
    private async Task<Dictionary<string, string>> TextsAsync(CancellationToken ct)
    {
        var titles = rules.Rules.Select(rule => rule.Title).ToList();
        var fitting = await register.Records.Where(record => titles.Contains(record.Title)).Select(record => record.Sequence).ToListAsync(ct);
        if (fitting.Count == 0)
        {
            return [];
        }

        var texts = await register.Records.Where(record => fitting.Contains(record.Sequence)).OrderByDescending(record => record.Sequence).Select(record => new { record.Title, record.DocumentId }).ToListAsync(ct);
        return texts.DistinctBy(record => record.Title).ToDictionary(record => record.Title, record => PublicAddresses.Record(record.DocumentId));
    }

    private static string WordsOf(DatedRule dated) => dated.Unit switch
    {
        RuleUnit.WorkingDays => $"{dated.Whole}个工作日",
        RuleUnit.CalendarDays => $"{dated.Whole}日",
        RuleUnit.Hours => $"{dated.Whole}小时",
        RuleUnit.Weeks => $"{dated.Whole}周",
        RuleUnit.Months => $"{dated.Whole}个月",
        RuleUnit.Seconds => $"{dated.Whole}秒",
        RuleUnit.Percent => $"{dated.Number:0.##}%",
        RuleUnit.Yuan => $"{dated.Number:0.##}元",
        RuleUnit.Times => $"{dated.Number:0.##}",
        RuleUnit.Text => dated.Text,
    };
}

public sealed record RulesPage(IReadOnlyList<RuleLine> Rules)
{
    /// <summary>How many are still to be compared with the text of their issuer.</summary>
    public int Unchecked => Rules.Count(line => !line.Rule.IsChecked);

    /// <summary>Of how many of them not even the number is known.</summary>
    public int Unnumbered => Rules.Count(line => line.Rule.Number.Length == 0);
}

/// <param name="Address">Where the portal publishes its text; null where it does not.</param>
public sealed record RuleLine(RegisteredRule Rule, IReadOnlyList<ClockLine> Clocks, string? Address);

/// <param name="Words">The value with its unit.</param>
/// <param name="IsIdle">Nothing in the portal runs by it yet.</param>
public sealed record ClockLine(DatedRule Rule, string Words, bool IsIdle);
