using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Seeding;

/// <summary>How typed words are folded: the table of traditional characters that ships with the portal.</summary>
public static class FoldingSeed
{
    public const string File = "traditional.csv";

    public static WordFolding Load(SeedFolder folder) =>
        new(SeedCsv.Read(folder, File).Select(row => KeyValuePair.Create(row["traditional"][0], row["simplified"][0])));
}
