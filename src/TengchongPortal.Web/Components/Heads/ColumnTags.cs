namespace TengchongPortal.Web.Components.Heads;

/// <summary>The four tags of a column.</summary>
public sealed record ColumnTags(string Name, string Description, string Keywords, string Type);
