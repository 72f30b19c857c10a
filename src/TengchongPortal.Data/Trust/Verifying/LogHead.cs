namespace TengchongPortal.Data.Trust.Verifying;

/// <summary>The end of the publication log: what a citizen prints to prove later that nothing before it was changed (R182).</summary>
public sealed record LogHead(long Sequence, string Hash);
