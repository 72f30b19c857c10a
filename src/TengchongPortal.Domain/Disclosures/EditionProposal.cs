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

    public DateTimeOffset ProposedAt { get; private set; }

    public string Reason { get; private set; } = "";

    internal static EditionProposal Make(Guid editionId, EditorialEvent @event, Actor actor, string reason, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        EditionId = editionId,
        Event = @event,
        ProposedBy = actor.Id,
        ProposedByName = actor.Name,
        ProposedAt = at,
        Reason = reason,
    };
}
