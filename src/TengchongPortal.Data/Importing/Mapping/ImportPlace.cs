namespace TengchongPortal.Data.Importing.Mapping;

/// <summary>Where an imported line comes to stand: column key and type key.</summary>
public sealed record ImportPlace(string ColumnKey, string TypeKey);
