using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>A request that the final signer withdraw, reinstate or unpublish; whoever proposes does not decide.</summary>
public sealed class EditionProposal : IWrittenOnce
{
    private EditionProposal()
    {
    }

    public Guid Id { get; private set; }

    public Guid EditionId { get; private set; }

    public EditorialEvent Event { get; private set; }

    public Guid ProposedBy { get; private set; }

    public string ProposedByName { get; private set; } = "";

    /// <summary>The absent person by whose grant it was asked for; null for an own grant.</summary>
    public Guid? ProposedFor { get; private set; }

    public DateTimeOffset ProposedAt { get; private set; }

    public string Reason { get; private set; } = "";

    /// <summary>Whether the person asked for it, or it was asked for the person.</summary>
    public bool IsHandOf(Guid person) => ProposedBy == person || ProposedFor == person;

    internal static EditionProposal Make(Guid editionId, EditorialEvent @event, Actor actor, Principal? absent, string reason, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        EditionId = editionId,
        Event = @event,
        ProposedBy = actor.Id,
        ProposedByName = actor.Name,
        ProposedFor = absent?.Id,
        ProposedAt = at,
        Reason = reason,
    };
}
