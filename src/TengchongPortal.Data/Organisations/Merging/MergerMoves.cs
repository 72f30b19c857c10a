using System.Collections.Immutable;
using TengchongPortal.Data.Channels;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Organisations.Merging.Moves;
using TengchongPortal.Data.Outbox;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Concerns;
using TengchongPortal.Domain.Organisations.Mergers;
using TengchongPortal.Domain.SiteErrors;

namespace TengchongPortal.Data.Organisations.Merging;

/// <summary>The one list of what moves when an organ is merged, and how (R110). What it does not name is history: <see cref="OrganReferences"/>.</summary>
public sealed class MergerMoves(PortalDbContext db, OwedEditions owed, ReferenceBook book, CarrierBook carriers)
{
    private static readonly SiteErrorState[] _openErrors = [.. Enum.GetValues<SiteErrorState>().Where(state => state.IsOpen())];

    internal ImmutableArray<IOrganMove> All { get; } =
    [
        new AccountMove(db),
        new RoleMove(db),
        new ProposalMove(db),
        new ShiftMove(db),
        new DocumentMove(db),
        new OpenEditionMove(db),
        new DraftMove(db),
        new DutyMove(db, owed),
        new SketchMove(db),
        new CaseMove(db, MergedKind.Letter, paths => db.Letters.Owed().Where(letter => paths.Contains(letter.OrganPath)).Select(letter => letter.Id)),
        new CaseMove(db, MergedKind.LetterHelp, paths => db.Letters.Owed().SelectMany(letter => letter.Involved).Where(organ => paths.Contains(organ.OrganPath)).Select(organ => organ.Id)),
        new CaseMove(db, MergedKind.Concern, paths => db.Concerns.Where(concern => ConcernStates.Open.Contains(concern.State) && paths.Contains(concern.OrganPath)).Select(concern => concern.Id)),
        new CaseMove(db, MergedKind.SiteError, paths => db.SiteErrors.Where(report => _openErrors.Contains(report.State) && paths.Contains(report.OrganPath)).Select(report => report.Id)),
        new OwnerMove(db, MergedKind.Topic, [.. book.Topics.Select(topic => (topic.Name, (IEnumerable<string>)topic.Owners))]),
        new OwnerMove(db, MergedKind.Carrier, [.. carriers.Carriers.Select(carrier => (carrier.Name, (IEnumerable<string>)[carrier.Keeper]))]),
        new StatementMove(db),
    ];

    /// <summary>The kinds in their order.</summary>
    public IEnumerable<MergedKind> Kinds => All.Select(move => move.Kind);
}
