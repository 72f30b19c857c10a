namespace TengchongPortal.Data.Importing;

/// <summary>How far an import has come.</summary>
public sealed record ImportProgress(long BytesRead, long BytesInAll, int Accepted, int Unchanged, int Refused);
