using TengchongPortal.Domain.Kernel;
using TengchongPortal.Search.Asking;
using TengchongPortal.Search.Folding;

namespace TengchongPortal.Search.Tests;

/// <summary>Folding and word lists as they ship.</summary>
internal static class SearchTools
{
    public static TextFolding Folding { get; } = new(new(
        Rows("traditional.csv").Select(row => KeyValuePair.Create(row.Cells[0][0], row.Cells[1][0]))));

    public static WordBook Book { get; } = ShippedBook();

    /// <summary>No synonyms and no question words: a text is what it is.</summary>
    public static WordBook PlainBook { get; } = new(Folding);

    public static DateOnly Today { get; } = new(2026, 11, 2);

    private static WordBook ShippedBook()
    {
        using var synonyms = Open("synonyms.csv");
        using var questions = Open("question-words.csv");
        return new WordBook(Folding).WithSynonyms(synonyms).WithQuestionWords(questions);
    }

    private static IEnumerable<CsvRow> Rows(string file)
    {
        using var reader = Open(file);
        return [.. CsvRow.Read(reader).Skip(1)];
    }

    private static StreamReader Open(string file) => new(Path.Combine(AppContext.BaseDirectory, "seeds", file));
}
