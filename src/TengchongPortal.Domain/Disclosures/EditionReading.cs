using System.Collections.Immutable;
using TengchongPortal.Domain.Staff;
using static TengchongPortal.Domain.Staff.Capability;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>
/// Who may read an edition as the house reads it: the text at work, older drafts, opinions, the record book (workflow.md 3.6). Default is no;
/// everybody else reads of it what citizens read.
/// </summary>
public static class EditionReading
{
    /// <summary>Whoever signs, releases, decides, watches or keeps records at the organ reads what is worked on there.</summary>
    private static readonly ImmutableArray<Capability> _always =
    [
        ReviewFirst, ReviewSecrecy, ReviewLegality, Proofread, ReviewOffice, SignFinally, SignAsHead, RunReleases, DecideHidden, DecideWithdrawal,
        HoldSecrecyKey, HoldLeaderKey, Supervise, Audit, KeepRecords,
    ];

    public static bool IsOpenTo(this Edition edition, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(actor);
        return edition switch
        {
            _ when actor.IsSystem => true,
            { IsLimited: true } when !edition.WasPublic() => edition.IsNamed(actor.Id),
            _ => _always.Any(capability => edition.Allows(actor, capability)) || edition.IsWorkOf(actor) || edition.MaySign(actor, Gate.Countersign),
        };
    }

    /// <summary>Whether the person may know that the edition exists: who reads it, and everybody once citizens read it.</summary>
    public static bool IsKnownTo(this Edition edition, Actor actor) => edition.WasPublic() || edition.IsOpenTo(actor);

    /// <summary>Told by the record book, for a purged text may have been public or not.</summary>
    public static bool WasPublic(this Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return edition.Events.Any(line => EditorialStates.Readable.Contains(line.To));
    }

    /// <summary>Whoever drafts for an organ that drafted the policy reads it while it is under way: that organ is bound to interpret it (谁起草、谁解读, R24).</summary>
    private static bool IsDraftedAt(this Edition edition, Actor actor) =>
        edition.State.IsOpen() && edition.Current.Content is not null && edition.Current.Text.Policy is { } policy && policy.Drafters.Any(path => actor.May(WriteDrafts, path, edition.Document.TypeKey));

    private static bool IsWorkOf(this Edition edition, Actor actor) =>
        (edition.Allows(actor, WriteDrafts) && (edition.State != EditorialState.NotReleased || edition.IsAuthor(actor.Id)))
        || edition.IsDraftedAt(actor)
        || (edition.Allows(actor, Contribute) && edition.IsNamed(actor.Id))
        || (edition.Allows(actor, KeepSite) && (edition.WasPublic() || edition.State == EditorialState.FailedToPublish))
        || (edition.Allows(actor, HandleApplications) && edition.State == EditorialState.NotReleased);
}
