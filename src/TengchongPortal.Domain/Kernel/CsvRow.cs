using System.Collections.Immutable;
using System.Text;

namespace TengchongPortal.Domain.Kernel;

/// <summary>One row of comma-separated text: the line it starts on (the header is line 1) and its cells, unquoted.</summary>
public sealed record CsvRow(int Line, ImmutableArray<string> Cells)
{
    /// <summary>Reads row by row; quotes as in RFC 4180 (a quoted cell may hold commas, doubled quotes and line ends). Empty lines are passed over.</summary>
    public static IEnumerable<CsvRow> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);

        var line = 0;
        while (reader.ReadLine() is { } text)
        {
            var start = ++line;
            while (HasOpenQuote(text) && reader.ReadLine() is { } more)
            {
                text = $"{text}\n{more}";
                line++;
            }

            if (!string.IsNullOrWhiteSpace(text))
            {
                yield return new(start, Split(text.TrimStart('\uFEFF')));
            }
        }
    }

    private static bool HasOpenQuote(string text) => text.Count(c => c == '"') % 2 == 1;

    // Between quotes a comma is text; a doubled quote closes and opens again, and leaves one quote behind.
    private static ImmutableArray<string> Split(string text)
    {
        var cells = ImmutableArray.CreateBuilder<string>();
        var cell = new StringBuilder();
        var quotes = 0;
        foreach (var (c, next) in text.Zip(text.Skip(1).Append(',')))
        {
            quotes += c == '"' ? 1 : 0;
            if (c == ',' && quotes % 2 == 0)
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else if (c != '"' || (quotes % 2 == 0 && next == '"'))
            {
                cell.Append(c);
            }
        }

        cells.Add(cell.ToString().Trim());
        return cells.ToImmutable();
    }
}
