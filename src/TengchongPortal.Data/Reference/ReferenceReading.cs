using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using TengchongPortal.Data.Seeding;
using TengchongPortal.Domain.Catalogue.Topics;
using TengchongPortal.Domain.Disclosures.Contracts;
using TengchongPortal.Domain.Disclosures.Routing;
using TengchongPortal.Domain.Disclosures.Warnings;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Training;

namespace TengchongPortal.Data.Reference;

/// <summary>Reads the reference lists from the seed folder.</summary>
public static class ReferenceReading
{
    private static readonly JsonSerializerOptions _json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter() },
    };

    public static ReferenceBook Read(SeedFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var contracts = Json<TypesFile>(folder, "document-types.json");
        var routes = Json<RoutesFile>(folder, "routes.json");
        return new(
            new(contracts.Fields, contracts.Types) { Policies = Json<PolicyBook>(folder, "policies.json") },
            new(routes.Routes, routes.Stricter) { Classes = routes.Classes, Citations = routes.Citations },
            Json<ChecklistsFile>(folder, "checklists.json").Checklists,
            Json<ReasonsFile>(folder, "reasons.json").Events,
            Themes(folder),
            Terms(folder, "genres.csv", row => row["name"]),
            Terms(folder, "audiences.csv", row => Joined(row["level1"], row["level2"])),
            Terms(folder, "exemption-grounds.csv", row => $"{row["article"]}：{row["label"]}"),
            Json<WarningBook>(folder, "warning-lists.json"))
        {
            Topics = Json<TopicsFile>(folder, "topics.json").Topics,
        };
    }

    /// <summary>The courses of <c>training.json</c>.</summary>
    public static ImmutableArray<Course> Courses(SeedFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return Json<TrainingFile>(folder, "training.json").Courses;
    }

    private static ImmutableArray<Term> Themes(SeedFolder folder) =>
        [.. SeedCsv.Read(folder, "themes.csv").Select(row => new Term(row["code"], Joined(row["level1"], row["level2"]), row["offered"] == "true"))];

    private static ImmutableArray<Term> Terms(SeedFolder folder, string file, Func<IReadOnlyDictionary<string, string>, string> label) =>
        [.. SeedCsv.Read(folder, file).Select(row => new Term(row["code"], label(row)))];

    private static string Joined(string first, string second) => second.Length == 0 ? first : $"{first} / {second}";

    private static T Json<T>(SeedFolder folder, string name)
    {
        using var reader = folder.Open(name);
        return JsonSerializer.Deserialize<T>(reader.ReadToEnd(), _json)!;
    }

    private sealed record TypesFile(ImmutableDictionary<string, string> Fields, ImmutableArray<DocumentType> Types);

    private sealed record RoutesFile(ImmutableArray<RouteDefinition> Routes, ImmutableArray<RouteRaise> Stricter, ImmutableArray<RouteClass> Classes, ImmutableArray<RouteCitation> Citations);

    private sealed record ChecklistsFile(ImmutableArray<Checklist> Checklists);

    private sealed record TrainingFile(ImmutableArray<Course> Courses);

    private sealed record TopicsFile(ImmutableArray<Topic> Topics);

    private sealed record ReasonsFile(ImmutableDictionary<string, ImmutableArray<ReasonCode>> Events);
}
