using TengchongPortal.Web.Components.Navigation;
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

    /// <summary>政策解读, 回应关切, 公众参与: the three blocks that the section must have (R111).</summary>
    public required IReadOnlyList<ColumnCard> Blocks { get; init; }

    /// <summary>五公开: the five stages with their records; the counts add up to all that stands in a column with a stage (R112).</summary>
    public required IReadOnlyList<HomeStage> Stages { get; init; }

    /// <summary>Topics that are open and have something to read; the fields of public concern stand on the page of topics.</summary>
    public required IReadOnlyList<Crumb> Topics { get; init; }

    public required IReadOnlyList<ColumnCard> Cards { get; init; }

    /// <summary>The fixed parts that have something to read.</summary>
    public required IReadOnlyList<ColumnNode> Entrances { get; init; }

    /// <summary>Few, large and plain, for the version for the elderly; each leads to something that exists.</summary>
    public required IReadOnlyList<Crumb> PlainEntrances { get; init; }

    public required IReadOnlyList<HomeOrgans> Organs { get; init; }
}
