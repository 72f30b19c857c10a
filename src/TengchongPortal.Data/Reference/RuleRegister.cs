using System.Collections.Immutable;
using System.Globalization;
using TengchongPortal.Data.Seeding;
using TengchongPortal.Domain.Rules;

namespace TengchongPortal.Data.Reference;

/// <summary>The register of the rules by which openness work is done (<c>seeds/rule-register.csv</c>), in its order. Read once at start.</summary>
public sealed record RuleRegister(ImmutableArray<RegisteredRule> Rules)
{
    public static RuleRegister Read(SeedFolder folder) => new(
        [.. SeedCsv.Read(folder, "rule-register.csv").Select(row => new RegisteredRule(
            row["title"], row["number"], row["issuer"], Day(row["made_on"]), Day(row["effective_from"]), Day(row["effective_to"]),
            [.. row["clocks"].Split('|', StringSplitOptions.RemoveEmptyEntries)], row["functions"], row["mark"], row["note"])
        {
            IsChecked = IsYes(row["checked"]),
            Text = row["address"] is { Length: > 0 } address ? new Uri(address, UriKind.Absolute) : null,
        })]);

    private static bool IsYes(string text) => text switch
    {
        "yes" => true,
        "no" => false,
        _ => throw new InvalidDataException($"rule-register.csv says neither yes nor no but “{text}”."),
    };

    private static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
