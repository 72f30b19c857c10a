namespace TengchongPortal.Web.Components.Records;

/// <summary>One column of the catalogue with those below it.</summary>
public sealed record ColumnNode(string Label, string Address, int? Count, IReadOnlyList<ColumnNode> Children)
{
    public bool IsCurrent { get; init; }

    public bool HoldsCurrent => IsCurrent || Children.Any(child => child.HoldsCurrent);
}
