using TengchongPortal.Web.Components.Times;

namespace TengchongPortal.Web.Citizens.Figures;

/// <summary>The year in numbers for programs.</summary>
public sealed record FiguresJson(int Year, string AsOf, int Total, string Counted, IReadOnlyDictionary<string, IReadOnlyList<FiguresJson.Part>> By)
{
    private static readonly string[] _names = ["organ", "column", "carrier"];

    public static FiguresJson Of(FiguresPage page)
    {
        ArgumentNullException.ThrowIfNull(page);

        return new(
            page.Year,
            ChinaClock.Machine(page.CountedAt!.Value),
            page.Total,
            FiguresQuery.Counted,
            _names.Zip(page.Tables).ToDictionary(pair => pair.First, IReadOnlyList<Part> (pair) => [.. pair.Second.Lines.Select(line => new Part(line.Key, line.Label, line.Count))]));
    }

    public sealed record Part(string Key, string Name, int Count);
}
