namespace TengchongPortal.Data.Trust.Verifying;

/// <summary>What a verification found: how much was read, where log and audit trail end, and the first break of each kind.</summary>
public sealed record VerifyReport(long Leaves, int Records, int Files, LogHead Head, LogHead AuditHead, IReadOnlyCollection<Break> Broken)
{
    public bool Holds => Broken.Count == 0;
}
