using System.Collections.Immutable;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Merging;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Receiving;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

/// <summary>What became of a form: kept as an edition, refused field by field, or too late because somebody saved meanwhile.</summary>
public sealed record DraftResult(Guid? EditionId, ImmutableArray<DraftFault> Faults)
{
    public static DraftResult Saved(Guid edition) => new(edition, []) { Status = StatusCodes.Status302Found };

    public static DraftResult Refused(ImmutableArray<DraftFault> faults) => new(null, faults) { Status = StatusOf(faults) };

    public static DraftResult Stale { get; } = new(null, []) { IsStale = true, Status = StatusCodes.Status409Conflict };

    /// <summary>The storage was in trouble; what there is to say stands in the model state.</summary>
    public static DraftResult Unkept { get; } = new(null, []) { Status = StatusCodes.Status503ServiceUnavailable };

    // A file of the wrong size or kind has a status of its own (architecture §4), unless something else is wrong as well.
    private static int StatusOf(ImmutableArray<DraftFault> faults) =>
        faults.Select(fault => RefusalStatus.Of(fault.Code)).Distinct().ToList() is [var one] ? one : StatusCodes.Status422UnprocessableEntity;

    public bool IsStale { get; init; }

    /// <summary>The revisions that a late save brought together.</summary>
    public MergeTrace? Merge { get; init; }

    public int Status { get; init; } = StatusCodes.Status422UnprocessableEntity;
}
