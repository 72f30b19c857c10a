using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace TengchongPortal.Web.Commands;

/// <summary>Where a command speaks: results on standard output, progress and faults on standard error; with <c>--json</c> one document and nothing else.</summary>
/// <param name="isTerminal">Whether somebody watches the progress; by itself as standard error is.</param>
public sealed class CommandOutput(TextWriter result, TextWriter progress, bool json, bool? isTerminal = null)
{
    private const int BarWidth = 30;

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

    /// <summary>Draws how far something has come, on the line where it stands.</summary>
    public void Bar(string name, long done, long all, string words = "")
    {
        var part = all == 0 ? 1 : (double)done / all;
        var filled = (int)(part * BarWidth);
        Tick($"{name} [{new string('#', filled)}{new string('.', BarWidth - filled)}] {part:P0}　{(words.Length > 0 ? words : $"{done}/{all}")}");
    }

    /// <summary>Overwrites one line on a terminal; says nothing elsewhere.</summary>
    public void Tick(string line)
    {
        if (isTerminal ?? !Console.IsErrorRedirected)
        {
            progress.Write($"\r{line}\u001b[K");
        }
    }
}
