using TengchongPortal.Web.Components.Heads;
using TengchongPortal.Web.Components.Records;

namespace TengchongPortal.Web.Citizens.Organs;

/// <summary>What citizens find of one organ.</summary>
public sealed record OrganPage
{
    public required string Name { get; init; }

    public required PageTags Tags { get; init; }

    /// <summary>Kind, code, address and the like, as far as they are known.</summary>
    public required IReadOnlyList<HeaderCell> Facts { get; init; }

    /// <summary>The last day of an organ that was dissolved; its records stay.</summary>
    public required DateOnly? DissolvedOn { get; init; }

    /// <summary>Where everything that concerns the township is read (R179); null for other organs.</summary>
    public required string? Place { get; init; }

    /// <summary>Kinds of statutory content, published or not yet.</summary>
    public required IReadOnlyList<CoverageLine> Coverage { get; init; }

    public required IReadOnlyList<FormerName> FormerNames { get; init; }

    /// <summary>The organs that were merged into it, near and far (R110).</summary>
    public required IReadOnlyList<MergerNotice> Mergers { get; init; }

    public required IReadOnlyList<FixedNode> Fixed { get; init; }

    public required int Count { get; init; }

    /// <summary>The list of all its records.</summary>
    public required string All { get; init; }

    public required IReadOnlyList<RecordLine> Newest { get; init; }

    public required IReadOnlyList<ColumnNode> Columns { get; init; }
}
