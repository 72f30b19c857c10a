using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>The invented texts and how their blanks are filled.</summary>
public sealed record DemoTexts(ImmutableArray<DemoTemplate> Templates, ImmutableArray<string> ThemeWords, ImmutableArray<DemoTemplate> WarningForms)
{
    private static readonly JsonSerializerOptions _json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>The attachments that were taken in, by name.</summary>
    [JsonIgnore]
    public ImmutableDictionary<string, RevisionFile> Files { get; init; } = ImmutableDictionary<string, RevisionFile>.Empty;

    public ImmutableArray<RevisionFile> FilesOf(DemoTemplate template)
    {
        ArgumentNullException.ThrowIfNull(template);
        return [.. template.Files.Keys.Order(StringComparer.Ordinal).Select((name, place) => Files[name] with { Id = Guid.CreateVersion7(), Ordinal = place + 1 })];
    }

    public static DemoTexts Read(SeedFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        using var reader = folder.Open("demo-texts.json");
        return JsonSerializer.Deserialize<DemoTexts>(reader.ReadToEnd(), _json)!;
    }

    /// <summary>The organs that a template speaks for: keys, or the groups <c>township</c> and <c>department</c>.</summary>
    public static IEnumerable<Organ> OrgansOf(DemoTemplate template, IEnumerable<Organ> organs) => organs.Where(organ =>
        template.Organs.Contains(organ.Key)
        || (organ.Kind == OrganKind.Township && template.Organs.Contains("township"))
        || (organ.Kind == OrganKind.Department && template.Organs.Contains("department")));

    public string Fill(string text, Organ organ, DateOnly day, int number)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(organ);
        return text
            .Replace("{year}", day.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{month}", day.Month.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{day}", day.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{n}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{town}", organ.Name.Replace("腾冲市", "", StringComparison.Ordinal), StringComparison.Ordinal)
            .Replace("{organ}", organ.Name, StringComparison.Ordinal)
            .Replace("{short}", organ.ShortName, StringComparison.Ordinal)
            .Replace("{prefix}", organ.DocumentPrefixes.Split('|')[0], StringComparison.Ordinal)
            .Replace("{theme_word}", ThemeWords[number % ThemeWords.Length], StringComparison.Ordinal);
    }
}
