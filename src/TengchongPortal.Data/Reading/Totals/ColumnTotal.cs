namespace TengchongPortal.Data.Reading.Totals;

/// <summary>One column's part of a total.</summary>
public sealed record ColumnTotal(Guid ColumnId, string Key, string Name, int Count);
