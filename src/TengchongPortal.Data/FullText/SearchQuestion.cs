using TengchongPortal.Data.Seeding;

namespace TengchongPortal.Data.FullText;

/// <summary>A question as citizens put it, and the records that answer it in the demonstration city.</summary>
/// <param name="Expected">Parts of titles; a record with one of them is an answer. … stands for anything between.</param>
/// <param name="Kind">What makes it a question of its own: a word, plain speech, a synonym, a slip, other characters, a number; a village, a project, a year.</param>
public sealed record SearchQuestion(string Words, IReadOnlyList<string> Expected, string Kind)
{
    public const string File = "search-questions.csv";

    /// <summary>Questions that name exactly what is meant (R101): the first record is the right one.</summary>
    public const string PreciseFile = "search-questions-precise.csv";

    private const char Anything = '…';

    public static IReadOnlyList<SearchQuestion> Read(SeedFolder seeds, string file = File) =>
        [.. SeedCsv.Read(seeds, file).Select(row => new SearchQuestion(row["question"], row["expected"].Split('|'), row["kind"]))];

    public bool IsAnsweredBy(string title) => Expected.Any(expected => Holds(title, expected));

    /// <summary>Words by which every answer could be found among titles.</summary>
    internal IEnumerable<string> TitleWords => Expected.Select(expected => expected.Replace(Anything, ' '));

    private static bool Holds(string title, string expected)
    {
        var from = 0;
        foreach (var part in expected.Split(Anything))
        {
            var at = title.IndexOf(part, from, StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }

            from = at + part.Length;
        }

        return true;
    }
}
