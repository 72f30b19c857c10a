using TengchongPortal.Web.Components.Records;

namespace TengchongPortal.Web.Citizens.Home;

/// <summary>What the first page shows; whatever has nothing to show is not drawn.</summary>
public sealed record HomePage
{
    public required int Total { get; init; }

    public required int ThisYear { get; init; }

    public required int Year { get; init; }

    public required int PublishingOrgans { get; init; }

    public required IReadOnlyList<RecordLine> Latest { get; init; }

    public required IReadOnlyList<ColumnCard> Cards { get; init; }

    /// <summary>The fixed parts that have something to read.</summary>
    public required IReadOnlyList<ColumnNode> Entrances { get; init; }

    public required IReadOnlyList<HomeOrgans> Organs { get; init; }
}
