using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TengchongPortal.Data.Seeding;

namespace TengchongPortal.Data.Importing.Mapping;

/// <summary>Which column and type a line of another site belongs to: the first row of <c>import-categories.csv</c> that fits.</summary>
public sealed class ImportCategories
{
    private readonly ImmutableArray<(Regex Kind, Regex Category, ImportPlace Place)> _rows;

    private readonly ImmutableHashSet<string> _kinds;

    private ImportCategories(IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
    {
        _rows = [.. rows.Select(row => (Pattern(row["kind"]), Pattern(row["category"]), new ImportPlace(row["column"], row["type"])))];
        _kinds = [.. rows.Select(row => row["kind"]).Where(kind => kind != "*")];
    }

    public static ImportCategories Read(SeedFolder folder) => new([.. SeedCsv.Read(folder, "import-categories.csv")]);

    public ImportPlace PlaceOf(string kind, string category) =>
        _rows.First(row => row.Kind.IsMatch(kind) && row.Category.IsMatch(category)).Place;

    public bool Knows(string kind) => _kinds.Contains(kind);

    private static Regex Pattern(string cell) =>
        new($@"\A{Regex.Escape(cell).Replace(@"\*", ".*", StringComparison.Ordinal)}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.Singleline);
}
