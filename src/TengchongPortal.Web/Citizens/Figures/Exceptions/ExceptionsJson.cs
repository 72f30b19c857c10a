using TengchongPortal.Web.Components.Times;

namespace TengchongPortal.Web.Citizens.Figures.Exceptions;

/// <summary>The ledger of exceptions for programs.</summary>
public sealed record ExceptionsJson(string Day, int Total, IReadOnlyDictionary<string, IReadOnlyList<ExceptionsJson.Part>> By, IReadOnlyList<GroundLine> Grounds)
{
    private static readonly string[] _names = ["openness", "year", "organ"];

    public static ExceptionsJson Of(ExceptionsPage page)
    {
        ArgumentNullException.ThrowIfNull(page);

        return new(
            ChinaClock.Day(page.Day),
            page.Total,
            _names.Zip(page.Tables).ToDictionary(pair => pair.First, IReadOnlyList<Part> (pair) => [.. pair.Second.Lines.Select(line => new Part(line.Key, line.Label, line.Count))]),
            page.Grounds);
    }

    public sealed record Part(string Key, string Name, int Count);
}
