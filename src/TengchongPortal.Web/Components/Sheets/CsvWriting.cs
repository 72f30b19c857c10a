using System.Text;

namespace TengchongPortal.Web.Components.Sheets;

/// <summary>A table as CSV (RFC 4180, UTF-8 with its mark, so that office programs read Chinese). A cell that would be taken for a formula is quoted as text.</summary>
public static class CsvWriting
{
    private static readonly char[] _quoted = [',', '"', '\r', '\n'];

    private static readonly char[] _formulas = ['=', '+', '-', '@', '\t'];

    public static byte[] Write(IEnumerable<IReadOnlyList<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Cell(string words)
    {
        var safe = words.Length > 0 && _formulas.Contains(words[0]) ? $"'{words}" : words;
        return safe.IndexOfAny(_quoted) < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
