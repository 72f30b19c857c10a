using System.Globalization;

namespace TengchongPortal.Web.Commands;

/// <summary>What stands behind the verb: plain words, <c>--name value</c>, <c>--name=value</c> and <c>--flag</c>.</summary>
public sealed class CommandArguments
{
    private static readonly string[] _flags = ["json", "dry-run", "demo", "full", "with-keys", "replace", "due"];

    private readonly Dictionary<string, string> _options = [];

    public CommandArguments(IEnumerable<string> words)
    {
        var rest = new Queue<string>(words);
        while (rest.TryDequeue(out var word))
        {
            Take(word, rest);
        }
    }

    public IList<string> Words { get; } = [];

    public bool WantsJson => Has("json");

    public bool Has(string flag) => _options.ContainsKey(flag);

    public string? Option(string name) => _options.GetValueOrDefault(name);

    public DateOnly? Day(string name) =>
        DateOnly.TryParseExact(Option(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public int? Number(string name) => int.TryParse(Option(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private void Take(string word, Queue<string> rest)
    {
        if (!word.StartsWith("--", StringComparison.Ordinal))
        {
            Words.Add(word);
        }
        else if (word.IndexOf('=', StringComparison.Ordinal) is > 0 and var at)
        {
            _options[word[2..at]] = word[(at + 1)..];
        }
        else if (_flags.Contains(word[2..]))
        {
            _options[word[2..]] = "";
        }
        else
        {
            _options[word[2..]] = rest.TryDequeue(out var value) ? value : "";
        }
    }
}
