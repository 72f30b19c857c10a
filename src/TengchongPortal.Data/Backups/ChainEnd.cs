namespace TengchongPortal.Data.Backups;

/// <summary>Where a hash chain ended when the backup was made.</summary>
public sealed record ChainEnd(string Name, long Sequence, string Hash);
