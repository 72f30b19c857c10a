using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Assigning;
using TengchongPortal.Domain.Staff;
using static TengchongPortal.Domain.Disclosures.EditorialEvent;

namespace TengchongPortal.Domain.Notices;

/// <summary>
/// Whom a step of an edition concerns (workflow.md 3.3, column "effect"). Only persons who read the edition are told, so that a limited
/// draft is known to nobody through its notices; and nobody is told what he did himself.
/// </summary>
public static class EditionNotices
{
    /// <summary>What the step means for others; a save tells nobody, but material that was asked for does (R48).</summary>
    public static NoticeKind? KindOf(Edition edition, StateEvent line)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(line);
        return line.Event == Edit && edition.AssignmentOf(line.ActorId) is not null ? NoticeKind.MaterialArrived : KindOf(line.Event);
    }

    public static NoticeKind? KindOf(EditorialEvent taken) => taken switch
    {
        Submit or Sign => NoticeKind.GateOpened,
        SignLast => NoticeKind.ReadyToRelease,
        Return => NoticeKind.Returned,
        EditInReview => NoticeKind.SignatureVoided,
        Release or Fire or RetroComplete => NoticeKind.Released,
        FireFailed => NoticeKind.ReleaseFailed,
        Emergency => NoticeKind.EmergencyGates,
        PutUp => NoticeKind.WarningPutUp,
        Hide or RetroRefuse or RetroExpired => NoticeKind.PageHidden,
        Unhide or Withdraw or Reinstate or Unpublish => NoticeKind.PageDecided,
        SecrecyClose => NoticeKind.NotReleased,
        Create or Edit or Recall or SecrecySuspend or Schedule or Unschedule or Recover or RecoverEdit
            or RetroSign or Revise or Supersede or Republish or Abandon or ReopenStock or Purge => null,
    };

    /// <param name="line">The line of the record book that the step wrote; the edition stands behind it.</param>
    /// <param name="staff">Everybody with an account in use and the grants of this moment.</param>
    public static ImmutableArray<Guid> PersonsToTell(Edition edition, StateEvent line, IReadOnlyCollection<Actor> staff)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(staff);
        var concerned = Concerned(edition, line, staff).ToHashSet();
        return [.. staff.Where(one => concerned.Contains(one.Id) && one.Id != line.ActorId && one.Id != line.SecondActorId && edition.IsOpenTo(one)).Select(one => one.Id)];
    }

    /// <summary>Who decides a withdrawal, reinstatement or unpublishing that somebody asked for; whoever asks does not decide.</summary>
    public static ImmutableArray<Guid> PersonsToAsk(Edition edition, Guid proposer, IEnumerable<Actor> staff)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return [.. staff.Where(one => one.Id != proposer && edition.Allows(one, Capability.DecideWithdrawal) && edition.IsOpenTo(one)).Select(one => one.Id)];
    }

    /// <summary>Who can put aside and clear what was never published and must not be kept: its authors, the office and the two who clear together.</summary>
    public static ImmutableArray<Guid> PersonsToClear(Edition edition, IReadOnlyCollection<Actor> staff)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var concerned = Authors(edition).Concat(Entitled(edition, Capability.RunReleases, staff)).Concat(Entitled(edition, Capability.ReviewSecrecy, staff)).Concat(Entitled(edition, Capability.KeepRecords, staff)).ToHashSet();
        return [.. staff.Where(one => concerned.Contains(one.Id) && edition.IsOpenTo(one)).Select(one => one.Id)];
    }

    private static IEnumerable<Guid> Concerned(Edition edition, StateEvent line, IReadOnlyCollection<Actor> staff) => line.Event switch
    {
        Submit or Emergency => Holders(edition, [.. edition.OpenGates], staff),
        PutUp => [.. Holders(edition, [.. edition.OpenGates], staff), .. Entitled(edition, Capability.RunReleases, staff), .. Entitled(edition, Capability.Supervise, staff)],
        Edit => edition.AssignmentOf(line.ActorId) is { } asked ? [asked.AssignedBy] : [],
        Sign => Holders(edition, [.. GatesOpenedBy(edition, line)], staff),
        SignLast => [.. Authors(edition), .. Entitled(edition, Capability.RunReleases, staff)],
        Return or Release or Fire or RetroComplete or Unhide or Withdraw or Reinstate or Unpublish or SecrecyClose => Authors(edition),
        EditInReview => SignersBefore(edition),
        FireFailed => [.. Authors(edition), .. LastSigner(edition), .. Entitled(edition, Capability.RunReleases, staff)],
        Hide or RetroRefuse or RetroExpired => [.. Authors(edition), .. Entitled(edition, Capability.DecideHidden, staff)],
        _ => [],
    };

    /// <summary>A signature that completes its stage opens the next one; any other opens nothing.</summary>
    private static IEnumerable<Gate> GatesOpenedBy(Edition edition, StateEvent line)
    {
        var tasks = edition.Tasks.Where(task => task.RevisionHash == edition.CurrentHash).ToList();
        return tasks.Any(task => task.Gate == line.Gate && task.Stage == tasks.Max(one => one.Stage)) ? [] : edition.OpenGates;
    }

    private static IEnumerable<Guid> Holders(Edition edition, ImmutableArray<Gate> gates, IEnumerable<Actor> staff) => staff
        .Where(one => gates.Any(gate => edition.MayTake(one, gate)))
        .Select(one => one.Id);

    private static IEnumerable<Guid> Entitled(Edition edition, Capability capability, IEnumerable<Actor> staff) =>
        staff.Where(one => edition.Allows(one, capability)).Select(one => one.Id);

    private static IEnumerable<Guid> Authors(Edition edition) => edition.Authors.Select(author => author.PersonId);

    private static IEnumerable<Guid> LastSigner(Edition edition) =>
        edition.SignaturesOnCurrent.OrderByDescending(signature => signature.SignedAt).Take(1).Select(signature => signature.PersonId);

    private static IEnumerable<Guid> SignersBefore(Edition edition)
    {
        var before = edition.Revisions.Where(revision => revision.Number < edition.Current.Number).MaxBy(revision => revision.Number);
        return edition.Signatures.Where(signature => signature.RevisionHash == before?.Hash).Select(signature => signature.PersonId);
    }
}
