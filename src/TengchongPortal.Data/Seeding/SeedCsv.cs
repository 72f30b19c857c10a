using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Seeding;

/// <summary>Reads a seed table: UTF-8, header line, comma-separated, quoted where needed (RFC 4180, no line breaks inside a field).</summary>
public static class SeedCsv
{
    public static IEnumerable<IReadOnlyDictionary<string, string>> Read(SeedFolder folder, string name)
    {
        ArgumentNullException.ThrowIfNull(folder);
        using var reader = folder.Open(name);
        var header = CsvLine.Fields(reader.ReadLine() ?? "");
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                yield return header.Zip(CsvLine.Fields(line)).ToDictionary(pair => pair.First, pair => pair.Second);
            }
        }
    }
}
