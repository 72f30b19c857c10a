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
    private static readonly JsonSerializerOptions _json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Converters = { new JsonStringEnumConverter() } };

    /// <summary>The pattern of an interpretation that follows a policy, whichever it is.</summary>
    public required DemoTemplate Explanation { get; init; }

    /// <summary>Texts of higher governments that were received.</summary>
    public ImmutableArray<DemoTemplate> Reposts { get; init; } = [];

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

    /// <summary>The text of a template with its blanks filled; made on the day before.</summary>
    public RevisionText Compose(DemoTemplate template, Organ organ, DateOnly day, int number, Guid columnId)
    {
        ArgumentNullException.ThrowIfNull(template);
        return new()
        {
            Title = Fill(template.Title, organ, day, number),
            Summary = Fill(template.Summary, organ, day, number),
            Body = template.Type is DemoPolicies.Interpretation ? DemoPolicies.BodyOf(Fill(template.Body, organ, day, number)) : Fill(template.Body, organ, day, number),
            ColumnId = columnId,
            MadeOn = day.AddDays(-1),
            EffectiveOn = template.Type is "normative" ? day.AddDays(30) : null,
            DocumentNumber = template.DocNumber is null ? "" : Fill(template.DocNumber, organ, day, number),
            LegalityNumber = template.Type is "normative" ? $"演合审〔{day.Year}〕{number}号" : "",
            Theme = template.Theme,
            Genre = template.Genre,
            Audience = template.Audience,
            Keywords = string.Join('；', template.Keywords),
            Source = template.Source ?? "",
            Files = FilesOf(template),
            Policy = DemoPolicies.Facts(template, organ, day),
            Meeting = DemoPolicies.Held(template, [organ], day, number, ImmutableDictionary<string, Guid>.Empty),
            Interpretation = DemoPolicies.Explaining(template, organ, Fill(template.Body, organ, day, number)),
        };
    }

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
