using System.Collections.Immutable;
using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Counts;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Data.Sketches;
using TengchongPortal.Domain.Concerns;
using TengchongPortal.Domain.Concerns.Incidents;
using TengchongPortal.Domain.Concerns.Wordings;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Lines;
using TengchongPortal.Domain.Organisations.Mergers;
using TengchongPortal.Domain.Petitions;
using TengchongPortal.Domain.Policies.Ledgers.Campaigns;
using TengchongPortal.Domain.SiteErrors;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Staff.Roster;

namespace TengchongPortal.Data.Organisations.Merging;

/// <summary>A property that names an organ, and what becomes of it when that organ is merged.</summary>
/// <param name="Moves">By which step of <see cref="MergerMoves"/>; empty where it stays.</param>
/// <param name="Why">Why it moves so, or stays.</param>
public sealed record OrganReference(Type Entity, string Property, ImmutableArray<MergedKind> Moves, string Why);

/// <summary>
/// Everything in the store that names an organ. A test holds this list against the model: whoever adds a table that names organs says here what a
/// merger does to it, or the build is red.
/// </summary>
public static class OrganReferences
{
    public static ImmutableArray<OrganReference> All { get; } =
    [
        Moved<StaffAccount>(nameof(StaffAccount.OrganId), "nobody works at an organ that is no more", MergedKind.Account),
        Moved<RoleGrant>(nameof(RoleGrant.OrganPath), "open roles go on at the successor; ended ones stay, for signatures are judged by them", MergedKind.Role),
        Moved<GrantProposal>(nameof(GrantProposal.OrganPath), "open ones are decided at the successor; decided ones stay", MergedKind.RoleProposal),
        Moved<DutyShift>(nameof(DutyShift.OrganPath), "turns to come go on at the successor; past ones stay, for turned keys are judged by them", MergedKind.DutyShift),
        Moved<Document>(nameof(Document.OrganPath), "who answers for it, and where its next edition begins", MergedKind.Document, MergedKind.OpenEdition, MergedKind.Duty),
        Moved<Document>(nameof(Document.OrganId), "who issues it: moves while nobody has read it, then it is a fact", MergedKind.Draft),
        Moved<DraftSketch>(nameof(DraftSketch.Place), "organ and type of what was typed and not saved", MergedKind.Sketch),
        Moved<ResponsibilityEntry>(nameof(ResponsibilityEntry.OrganId), "waiting ones end, confirmed ones stay: they say who answered at that organ", MergedKind.Statement),
        Kept<PhoneLineEntry>(nameof(PhoneLineEntry.OrganKey), "who runs the line: pages name the successor"),
        Kept<Edition>(nameof(Edition.OrganPath), "where the pass began: its signatures are judged there, and the successor reaches it"),
        Kept<PublicRecord>(nameof(PublicRecord.OrganId), "who issued it"),
        Kept<PublicRecord>(nameof(PublicRecord.OrganName), "the name of that day (R2)"),
        Kept<PublicCount>(nameof(PublicCount.OrganId), "counts beside the public rows, which stay"),
        Kept<PublicPolicy>(nameof(PublicPolicy.DrafterOrganPaths), "who drafted it: a fact of its day; whoever is bound to interpret it now, the document says"),
        Kept<PublicInterpretation>(nameof(PublicInterpretation.OrganName), "the name of that day (R2)"),
        Kept<PublicMeetingItem>(nameof(PublicMeetingItem.OwnerOrganPath), "who carried it on its day; the successor is reached by the path of today"),
        Kept<SiteError>(nameof(SiteError.OrganPath), "who has it in hand; the successor reaches the path of the predecessor"),
        Kept<Concern>(nameof(Concern.OrganPath), "who answers for it; the successor reaches the path of the predecessor"),
        Kept<ConcernLine>(nameof(ConcernLine.OrganPath), "who answered for it after the step: a fact of its day"),
        Kept<AgreedWording>(nameof(AgreedWording.OrganPath), "the city, whose office keeps the wordings"),
        Kept<WordingReceipt>(nameof(WordingReceipt.OrganPath), "the unit that signs; people of the successor reach the path of the predecessor and sign for it"),
        Kept<CleanUpCampaign>(nameof(CleanUpCampaign.OrganPath), "the city, whose office runs the clean-up"),
        Kept<CleanUpTask>(nameof(CleanUpTask.OrganPath), "whose sheet it is; people of the successor reach the path of the predecessor and fill it in"),
        Kept<CleanUpItem>(nameof(CleanUpItem.OrganPath), "on whose sheet it stands"),
        Kept<Incident>(nameof(Incident.OrganPath), "the city, whose office keeps the register"),
        Kept<HotlineQuestion>(nameof(HotlineQuestion.OrganPath), "who decides about it; people of the successor reach the path of the predecessor"),
        Kept<PetitionEntry>(nameof(PetitionEntry.OrganPath), "who has it by the last file from the petition system"),
        Kept<IndexNumberSequence>(nameof(IndexNumberSequence.OrganCode), "numbers are drawn under the code of the organ that issues"),
        Kept<Letter>(nameof(Letter.OrganPath), "who had it last: the handlers of the successor reach it, and new letters go to the successor"),
        Kept<LetterEvent>(nameof(LetterEvent.OrganPath), "who had it after the step: a fact of its day"),
        Kept<LetterEvent>(nameof(LetterEvent.OtherOrganPath), "who had it before, or was asked to help: a fact of its day"),
        Kept<InvolvedOrgan>(nameof(InvolvedOrgan.OrganPath), "who was asked to help: the handlers of the successor reach it"),
        Kept<OrganName>(nameof(OrganName.OrganId), "the names of that organ"),
        Kept<OrganMerger>(nameof(OrganMerger.PredecessorId), "the merger itself"),
        Kept<OrganMerger>(nameof(OrganMerger.SuccessorId), "the merger itself; later mergers are followed step by step"),
    ];

    private static OrganReference Moved<T>(string property, string why, params ImmutableArray<MergedKind> moves) => new(typeof(T), property, moves, why);

    private static OrganReference Kept<T>(string property, string why) => new(typeof(T), property, [], why);
}
