using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;

namespace TengchongPortal.Data.Organisations.Merging;

/// <summary>How one kind of things comes from an organ to its successor. <see cref="MergerMoves"/> is the list of all.</summary>
internal interface IOrganMove
{
    MergedKind Kind { get; }

    /// <summary>What the organ has of it.</summary>
    Task<IReadOnlyList<MergedThing>> FindAsync(Organ organ, MergerMoment moment, CancellationToken ct);

    /// <summary>Moves the things, or does nothing where they follow something else.</summary>
    /// <returns>The ids under which the successor has them.</returns>
    Task<IReadOnlyList<string>> MoveAsync(IReadOnlyList<MergedThing> things, Transfer transfer, CancellationToken ct);
}
