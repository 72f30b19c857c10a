using TengchongPortal.Domain.Rules;

namespace TengchongPortal.Data.Seeding;

/// <summary>The dated rules from the file that ships with the portal.</summary>
public static class RuleSeed
{
    public static RuleImport Read(SeedFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        using var rules = folder.Open(RuleCsv.RulesFile);

        return RuleCsv.Parse(rules);
    }

    /// <exception cref="Domain.Kernel.RuleBrokenException">A line was refused.</exception>
    public static RuleBook Load(SeedFolder folder) => Read(folder).Book();
}
