namespace TengchongPortal.Data.Importing.Lines;

/// <summary>A further field of a line, written out as text.</summary>
/// <param name="Group">Where it stands: <c>line</c>, <c>guide</c>, <c>proposal</c>, <c>figures</c> or <c>entries</c>.</param>
public sealed record LinePair(string Group, string Key, string Value);
