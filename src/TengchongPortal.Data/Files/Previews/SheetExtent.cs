namespace TengchongPortal.Data.Files.Previews;

/// <summary>How much of a sheet is taken.</summary>
/// <param name="IsAligned">Cells of a column stand below each other; else what says nothing is left out.</param>
internal sealed record SheetExtent(int Rows, int Columns, bool IsAligned)
{
    /// <summary>For a reader's page.</summary>
    public static SheetExtent Page { get; } = new(500, 30, IsAligned: true);

    /// <summary>For whoever looks for words.</summary>
    public static SheetExtent Words { get; } = new(int.MaxValue, int.MaxValue, IsAligned: false);
}
