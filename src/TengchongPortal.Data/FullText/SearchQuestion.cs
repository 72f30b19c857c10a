using TengchongPortal.Data.Seeding;

namespace TengchongPortal.Data.FullText;

/// <summary>A question as citizens put it, and the records that answer it in the demonstration city.</summary>
/// <param name="Expected">Parts of titles; a record with one of them is an answer.</param>
/// <param name="Kind">What makes it a question of its own: a word, plain speech, a synonym, a slip, other characters, a number.</param>
public sealed record SearchQuestion(string Words, IReadOnlyList<string> Expected, string Kind)
{
    public const string File = "search-questions.csv";

    public static IReadOnlyList<SearchQuestion> Read(SeedFolder seeds) =>
        [.. SeedCsv.Read(seeds, File).Select(row => new SearchQuestion(row["question"], row["expected"].Split('|'), row["kind"]))];
}
