using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.FullText.House;
using TengchongPortal.Data.Seeding;
using TengchongPortal.Data.Site;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Search;
using TengchongPortal.Search.Asking;
using TengchongPortal.Search.Folding;

namespace TengchongPortal.Data.FullText;

/// <summary>Finding by words: the index in a folder of the store, made from the database and fed by its changes.</summary>
public static class FullTextFeature
{
    public const string Folder = "index";

    public const string HouseFolder = "index-house";

    /// <summary>Words that mean the same: those that ship, and beside the store those of this city.</summary>
    public const string Synonyms = "synonyms.csv";

    public static IServiceCollection AddFullText(this IServiceCollection services) =>
        services
            .AddSingleton(inside => new TextFolding(inside.GetRequiredService<WordFolding>()))
            .AddSingleton(inside => BookOf(inside.GetRequiredService<SeedFolder>(), inside.GetRequiredService<StorageRoot>(), inside.GetRequiredService<TextFolding>()))
            .AddSingleton<ITextIndex>(inside => new TextIndex(
                Path.Combine(inside.GetRequiredService<StorageRoot>().Path, Folder),
                inside.GetRequiredService<TextFolding>(),
                inside.GetRequiredService<WordBook>()))
            .AddSingleton(inside => new HouseIndex(
                Path.Combine(inside.GetRequiredService<StorageRoot>().Path, HouseFolder),
                inside.GetRequiredService<TextFolding>(),
                inside.GetRequiredService<WordBook>()))
            .AddSingleton<HousePump>()
            .AddScoped<HouseEntries>()
            .AddSingleton<IndexPump>()
            .AddSingleton<RebuildOrder>()
            .AddScoped<AttachmentWords>()
            .AddScoped<IndexEntries>();

    private static WordBook BookOf(SeedFolder seeds, StorageRoot root, TextFolding folding)
    {
        using var synonyms = seeds.Open(Synonyms);
        using var own = OwnSynonyms(root);
        using var questions = seeds.Open("question-words.csv");
        return new WordBook(folding)
            .WithSynonyms(synonyms)
            .WithSynonyms(own)
            .WithQuestionWords(questions)
            .WithWords(SeedCsv.Read(seeds, "organs.csv").SelectMany(organ => new[] { organ["name"], organ["short_name"] }))
            .WithWords(SeedCsv.Read(seeds, "columns.csv").Select(column => column["name"]))
            .WithWords(SeedCsv.Read(seeds, "themes.csv").Select(theme => theme["level2"]).Where(name => name.Length > 0));
    }

    private static TextReader OwnSynonyms(StorageRoot root) =>
        root.Below(Synonyms) is var path && File.Exists(path) ? new StreamReader(path) : new StringReader("");
}
