using System.Collections.Immutable;
using TengchongPortal.Data.Channels;
using TengchongPortal.Data.Organisations.Merging.Moves;
using TengchongPortal.Data.Outbox;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Organisations.Mergers;

namespace TengchongPortal.Data.Organisations.Merging;

/// <summary>The one list of what moves when an organ is merged, and how (R110). What it does not name is history: <see cref="OrganReferences"/>.</summary>
public sealed class MergerMoves(PortalDbContext db, OwedEditions owed, ReferenceBook book, CarrierBook carriers)
{
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
        new OwnerMove(db, MergedKind.Topic, [.. book.Topics.Select(topic => (topic.Name, (IEnumerable<string>)topic.Owners))]),
        new OwnerMove(db, MergedKind.Carrier, [.. carriers.Carriers.Select(carrier => (carrier.Name, (IEnumerable<string>)[carrier.Keeper]))]),
        new StatementMove(db),
    ];

    /// <summary>The kinds in their order.</summary>
    public IEnumerable<MergedKind> Kinds => All.Select(move => move.Kind);
}
