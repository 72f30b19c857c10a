namespace TengchongPortal.Data.Importing.Lines;

/// <summary>One line of an import file as it stands there.</summary>
/// <param name="Number">From 1, empty lines counted.</param>
/// <param name="Bytes">Without the line end; empty when the line is longer than any line may be.</param>
public readonly record struct FileLine(int Number, byte[] Bytes, bool IsTooLong);
