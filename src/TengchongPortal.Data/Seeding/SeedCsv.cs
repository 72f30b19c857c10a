using System.Text;

namespace TengchongPortal.Data.Seeding;

/// <summary>Reads a seed table: UTF-8, header line, comma-separated, quoted where needed (RFC 4180, no line breaks inside a field).</summary>
public static class SeedCsv
{
    public static IEnumerable<IReadOnlyDictionary<string, string>> Read(SeedFolder folder, string name)
    {
        ArgumentNullException.ThrowIfNull(folder);
        using var reader = folder.Open(name);
        var header = Fields(reader.ReadLine() ?? "");
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                yield return header.Zip(Fields(line)).ToDictionary(pair => pair.First, pair => pair.Second);
            }
        }
    }

    private static List<string> Fields(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var isQuoted = false;
        for (var at = 0; at < line.Length; at++)
        {
            switch (line[at])
            {
                case '"' when isQuoted && at + 1 < line.Length && line[at + 1] == '"':
                    field.Append('"');
                    at++;
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case ',' when !isQuoted:
                    fields.Add(field.ToString());
                    field.Clear();
                    break;
                default:
                    field.Append(line[at]);
                    break;
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
