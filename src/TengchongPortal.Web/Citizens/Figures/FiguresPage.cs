using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Times;

namespace TengchongPortal.Web.Citizens.Figures;

/// <summary>A year in numbers as of a moment; without a count when the moment was refused.</summary>
public sealed record FiguresPage
{
    public required int Year { get; init; }

    /// <summary>The moment as it was typed.</summary>
    public required string AsOf { get; init; }

    /// <summary>Years in which something was published, newest first.</summary>
    public required IReadOnlyList<Crumb> Years { get; init; }

    public DateTimeOffset? CountedAt { get; init; }

    public int Total { get; init; }

    public IReadOnlyList<FigureTable> Tables { get; init; } = [];

    public bool IsCounted => CountedAt is not null;

    public string AsOfWords => CountedAt is { } at ? ChinaClock.Second(at) : "";

    public string Json => PublicAddresses.FiguresJson(Year, AsOf);
}
