namespace TengchongPortal.Web.Tests.Citizens.Finding;

/// <summary>A question counted by hand: the plain meaning of the filters, to hold the portal against.</summary>
public sealed record Question(IReadOnlyDictionary<string, string> Parts, string? Column)
{
    public static Question Of(string query, string place) => new(
        query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[0] == "stage" ? part[1].ToLowerInvariant() : part[1].Trim()),
        place.Split('/') is [_, _, var column] ? column : null);

    public bool Fits(Sample sample) => FitsBeside(sample, "");

    /// <summary>The choices of a facet with their counts under everything else that is asked; what is chosen stays even with nothing left.</summary>
    public string[] ChoicesOf(string facet, IEnumerable<Sample> samples)
    {
        var counted = samples.Where(sample => FitsBeside(sample, facet)).GroupBy(sample => sample.ValueOf(facet)).Where(group => group.Key.Length > 0).ToDictionary(group => group.Key, group => $"{group.Count()}");
        if (Parts.TryGetValue(facet, out var chosen) && !counted.ContainsKey(chosen))
        {
            counted[chosen] = "0";
        }

        return [.. counted.Select(pair => $"{pair.Key}:{pair.Value}").Order(StringComparer.Ordinal)];
    }

    private bool FitsBeside(Sample sample, string beside) =>
        (Column is null || sample.Column == Column)
        && Parts.All(part => part.Key == beside || (part.Key == "title" ? sample.Title.Contains(part.Value, StringComparison.Ordinal) : sample.ValueOf(part.Key) == part.Value));
}
