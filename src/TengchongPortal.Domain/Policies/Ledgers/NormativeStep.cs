using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Domain.Policies.Ledgers;

/// <summary>Where a normative document stands before it is published (国办发〔2018〕37号): 起草 → 征求意见 → 审核 → 审议 → 待公布.</summary>
public enum NormativeStep
{
    /// <summary>起草, also after it was given back.</summary>
    Drafting,

    /// <summary>征求意见: organs that its text names have not answered.</summary>
    Consulting,

    /// <summary>审核: first review, secrecy, legality, wording, review by the office.</summary>
    Reviewing,

    /// <summary>审议: the last signature or that of the head.</summary>
    Deliberating,

    /// <summary>待公布: signed by all, not public.</summary>
    Waiting,
}

/// <summary>Tells the step from where an edition stands in the editorial way; nobody types it.</summary>
public static class NormativeMaking
{
    private static readonly ImmutableArray<Gate> _last = [Gate.FinalSign, Gate.HeadSign];

    /// <param name="missing">The gates of its route that nobody has signed on this text.</param>
    /// <returns>Null for what is public, and for what will not be.</returns>
    public static NormativeStep? Of(EditorialState state, IReadOnlyCollection<Gate> missing)
    {
        ArgumentNullException.ThrowIfNull(missing);
        return state switch
        {
            EditorialState.Draft or EditorialState.Returned => NormativeStep.Drafting,
            EditorialState.InReview when missing.Contains(Gate.Countersign) => NormativeStep.Consulting,
            EditorialState.InReview when missing.Any(gate => !_last.Contains(gate)) => NormativeStep.Reviewing,
            EditorialState.InReview => NormativeStep.Deliberating,
            EditorialState.Ready or EditorialState.Scheduled or EditorialState.FailedToPublish => NormativeStep.Waiting,
            EditorialState.Published or EditorialState.EmergencyPublished or EditorialState.Hidden or EditorialState.Withdrawn or EditorialState.Unpublished
                or EditorialState.Superseded or EditorialState.NotReleased or EditorialState.Abandoned or EditorialState.Purged => null,
        };
    }
}
