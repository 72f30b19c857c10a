namespace TengchongPortal.Data.Reading;

/// <summary>One organ was merged into another, by which document and from which day.</summary>
public sealed record PublicMerger
{
    public required Guid PredecessorId { get; init; }

    public required Guid SuccessorId { get; init; }

    public required DateOnly EffectiveOn { get; init; }

    public required string Basis { get; init; }
}
