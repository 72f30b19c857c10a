namespace TengchongPortal.Web.Components.Records;

/// <summary>A column on the home page with its latest records.</summary>
public sealed record ColumnCard(string Title, string Address, IReadOnlyList<RecordLine> Latest);
