using System.Collections.Immutable;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting;

/// <summary>What became of a form: kept as an edition, refused field by field, or too late because somebody saved meanwhile.</summary>
public sealed record DraftResult(Guid? EditionId, ImmutableArray<DraftFault> Faults)
{
    public static DraftResult Saved(Guid edition) => new(edition, []) { Status = StatusCodes.Status302Found };

    public static DraftResult Refused(ImmutableArray<DraftFault> faults) => new(null, faults);

    public static DraftResult Stale { get; } = new(null, []) { IsStale = true, Status = StatusCodes.Status409Conflict };

    public bool IsStale { get; init; }

    public int Status { get; init; } = StatusCodes.Status422UnprocessableEntity;
}
