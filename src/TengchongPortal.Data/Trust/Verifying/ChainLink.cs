namespace TengchongPortal.Data.Trust.Verifying;

/// <param name="Computed">Hash over the previous hash and the fields as they stand now.</param>
internal readonly record struct ChainLink(long Sequence, string PreviousHash, string Hash, string Computed, DateTimeOffset At);
