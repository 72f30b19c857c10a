using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using TengchongPortal.Data.Asking;
using TengchongPortal.Data.FullText.House;
using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Reading.Counts;
using TengchongPortal.Data.Sketches;
using TengchongPortal.Domain.Concerns.Wordings;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Assigning;
using TengchongPortal.Domain.Disclosures.Reviewing;
using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Petitions;
using TengchongPortal.Domain.Policies.Ledgers.Campaigns;
using TengchongPortal.Domain.Policies.Risks;
using TengchongPortal.Domain.Reposts;
using TengchongPortal.Domain.SiteErrors;
using TengchongPortal.Domain.Training;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Reading.Changes;

/// <summary>
/// What no page of the citizens shows, or may show some minutes late (浏览量). Every table that is not named here moves the generation, so
/// that a new one can make pages slower by being forgotten but never wrong. The record book of an edition is quiet because the row of the edition
/// itself is written with it; that one is quiet while a text is in work (<see cref="IsInWork"/>).
/// </summary>
public static class QuietTables
{
    private static readonly FrozenSet<Type> _rows = new[]
    {
        typeof(RecordViews), typeof(AuditEntry), typeof(ChainHead), typeof(StaffAccount), typeof(StaffSession), typeof(StaffNotice), typeof(OutboxMessage),
        typeof(DutyReminder), typeof(DraftSketch), typeof(DraftPresence), typeof(QuizAttempt), typeof(ReviewOpening), typeof(GateClaim), typeof(DataProtectionKey),
        typeof(Letter), typeof(LetterOriginal), typeof(LetterEvent), typeof(LetterFile), typeof(InvolvedOrgan), // what citizens read of a letter is a public row; its counts are a minute old
        typeof(SiteError), typeof(SiteErrorLine), // whoever reports may not make every page old; the list is a minute old
        typeof(PetitionEntry), typeof(PetitionImport), typeof(HotlineOrder), typeof(HotlineFile), typeof(HotlineRefusal), typeof(RiskDossier), typeof(RiskFile), typeof(AgreedWording), typeof(WordingReceipt), typeof(CleanUpCampaign), typeof(CleanUpTask), typeof(CleanUpItem), // books of the house
        typeof(Repost), // what citizens read of it changes with a public row only
        typeof(PublicCount), // moves beside a public row only
        typeof(AskedQuestion), typeof(EditionChange), typeof(Document), typeof(Revision), typeof(RevisionContent), typeof(RevisionFileRow), typeof(RevisionMark),
        typeof(EditionAuthor), typeof(EditionReader), typeof(EditionAssignment), typeof(GateTask), typeof(Signature), typeof(Suspension), typeof(EditionProposal), typeof(StateEvent),
    }.ToFrozenSet();

    private static readonly ImmutableArray<EditorialState> _inWork = [.. EditorialStates.Open.Except(EditorialStates.Readable)];

    public static bool Hold(Type row) => _rows.Contains(row);

    /// <summary>A text that is written and signed: no page of the citizens speaks of it until its review has ended, in one way or another.</summary>
    public static bool IsInWork(EditorialState before, EditorialState now) => _inWork.Contains(before) && _inWork.Contains(now);
}
