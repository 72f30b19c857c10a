namespace TengchongPortal.Domain.Organisations.Mergers;

/// <summary>One organ was merged into another, with the paths at which rights are held.</summary>
/// <param name="At">When the portal was told, and rights began to reach further; the legal day is another thing.</param>
public sealed record SuccessionStep(Guid From, string FromPath, Guid To, string ToPath, DateTimeOffset At);
