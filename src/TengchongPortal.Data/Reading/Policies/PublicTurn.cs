using System.Collections.Immutable;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Ledgers;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Reading.Policies;

/// <summary>An event after which readers met something else at an address, by the publication log: that it was, and nothing of the text.</summary>
public sealed class PublicTurn
{
    internal static PublicEventKind[] Kinds { get; } = [PublicEventKind.Hide, PublicEventKind.Unhide, PublicEventKind.Withdraw, PublicEventKind.Reinstate, PublicEventKind.Unpublish, PublicEventKind.Purge];

    public Guid DocumentId { get; init; }

    public Guid EditionId { get; init; }

    public PublicEventKind Kind { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>What readers met at the address of a document since when: its newest edition counts, and that shows its text from its release on.</summary>
    /// <param name="editions">Each edition with the time of its release.</param>
    public static ImmutableArray<Showing> ShowingsOf(IEnumerable<(Guid EditionId, DateTimeOffset ReleasedAt)> editions, IReadOnlyCollection<PublicTurn> turns)
    {
        ArgumentNullException.ThrowIfNull(editions);
        ArgumentNullException.ThrowIfNull(turns);
        var steps = editions.Select(edition => (edition.EditionId, At: edition.ReleasedAt, Kind: PublicEventKind.Release))
            .Concat(turns.Select(turn => (turn.EditionId, turn.At, turn.Kind))).OrderBy(step => step.At).ThenBy(step => step.Kind);
        var (current, withdrawn, showings) = (Guid.Empty, (DateOnly?)null, ImmutableArray.CreateBuilder<Showing>());
        foreach (var (edition, at, kind) in steps)
        {
            current = kind == PublicEventKind.Release ? edition : current;
            if (edition == current)
            {
                withdrawn = kind switch
                {
                    PublicEventKind.Withdraw => ChinaTime.DayOf(at),
                    PublicEventKind.Release or PublicEventKind.Reinstate => null,
                    _ => withdrawn,
                };
                showings.Add(new(ChinaTime.DayOf(at), withdrawn, kind is PublicEventKind.Hide or PublicEventKind.Unpublish or PublicEventKind.Purge));
            }
        }

        return showings.ToImmutable();
    }
}
