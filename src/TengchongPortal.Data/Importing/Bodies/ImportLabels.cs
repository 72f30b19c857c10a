using System.Collections.Immutable;
using TengchongPortal.Data.Seeding;

namespace TengchongPortal.Data.Importing.Bodies;

/// <summary>The Chinese names of the further fields of imported lines (<c>import-fields.csv</c>).</summary>
public sealed class ImportLabels
{
    private readonly ImmutableDictionary<(string Group, string Key), string> _labels;

    private ImportLabels(ImmutableDictionary<(string Group, string Key), string> labels) => _labels = labels;

    public static ImportLabels Read(SeedFolder folder) =>
        new(SeedCsv.Read(folder, "import-fields.csv").ToImmutableDictionary(row => (row["group"], row["key"]), row => row["label"]));

    /// <summary>The name; an unknown field shows its key, one with an empty name is not shown.</summary>
    public string Of(string group, string key) => _labels.GetValueOrDefault((group, key), key);
}
