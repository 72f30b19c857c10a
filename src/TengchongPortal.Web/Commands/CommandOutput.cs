using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace TengchongPortal.Web.Commands;

/// <summary>Where a command speaks: results on standard output, progress and faults on standard error; with <c>--json</c> one document and nothing else.</summary>
public sealed class CommandOutput(TextWriter result, TextWriter progress, bool json)
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
    };

    public bool IsJson => json;

    /// <summary>Prints the result: the document for machines, or the lines for people.</summary>
    public void Print(object document, IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        if (json)
        {
            result.WriteLine(JsonSerializer.Serialize(document, _options));
            return;
        }

        foreach (var line in lines)
        {
            result.WriteLine(line);
        }
    }

    /// <summary>Prints a refusal; returns the exit code 1.</summary>
    public int Refuse(string error, string message)
    {
        if (json)
        {
            Print(new { error, message }, []);
        }
        else
        {
            progress.WriteLine(message);
        }

        return 1;
    }

    public void Progress(string line) => progress.WriteLine(line);

    /// <summary>Overwrites one line on a terminal; says nothing elsewhere.</summary>
    public void Tick(string line)
    {
        if (!Console.IsErrorRedirected)
        {
            progress.Write($"\r{line}\u001b[K");
        }
    }
}
