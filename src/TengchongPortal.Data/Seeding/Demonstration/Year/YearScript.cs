using System.Collections.Immutable;
using System.Text.Json;

namespace TengchongPortal.Data.Seeding.Demonstration.Year;

/// <summary>What the demonstration year is made of (<c>seeds/demo-year.json</c>): which texts, how often, with which titles, by which organs.</summary>
public sealed record YearScript(
    ImmutableArray<string> Places,
    ImmutableDictionary<string, int> OrganShares,
    YearEntry Interpretation,
    ImmutableArray<YearEntry> Withheld,
    ImmutableArray<YearEntry> Entries)
{
    private const int UsualShare = 2;

    private static readonly JsonSerializerOptions _json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static YearScript Read(SeedFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        using var reader = folder.Open("demo-year.json");
        return JsonSerializer.Deserialize<YearScript>(reader.ReadToEnd(), _json)!;
    }

    public int ShareOf(string organKey) => OrganShares.GetValueOrDefault(organKey, UsualShare);
}
