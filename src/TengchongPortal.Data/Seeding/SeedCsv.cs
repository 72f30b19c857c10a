using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Seeding;

/// <summary>Reads a seed table: UTF-8, header line, comma-separated, quoted where needed (RFC 4180).</summary>
public static class SeedCsv
{
    public static IEnumerable<IReadOnlyDictionary<string, string>> Read(SeedFolder folder, string name)
    {
        ArgumentNullException.ThrowIfNull(folder);
        using var reader = folder.Open(name);
        CsvRow? head = null;
        foreach (var row in CsvRow.Read(reader))
        {
            if (head is null)
            {
                head = row;
                continue;
            }

            yield return head.Cells.Zip(row.Cells).ToDictionary(pair => pair.First, pair => pair.Second);
        }
    }
}
