using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Web.Components.Heads;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Records;

namespace TengchongPortal.Web.Citizens.Catalogue;

/// <summary>One page of the list of a column.</summary>
public sealed record ColumnPage
{
    public required string Name { get; init; }

    public required string Description { get; init; }

    public required string Address { get; init; }

    public required int Count { get; init; }

    public required bool IsApplicationEntrance { get; init; }

    public required PageTags Tags { get; init; }

    public required IReadOnlyList<Crumb> Path { get; init; }

    public required IReadOnlyList<ColumnNode> Tree { get; init; }

    public required ColumnFilter Filter { get; init; }

    public required IReadOnlyList<SelectListItem> Organs { get; init; }

    public required IReadOnlyList<SelectListItem> Years { get; init; }

    public required IReadOnlyList<RecordLine> Lines { get; init; }

    public required string? Previous { get; init; }

    public required string? Next { get; init; }
}
