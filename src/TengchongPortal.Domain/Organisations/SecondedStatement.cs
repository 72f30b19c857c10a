using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Organisations;

/// <summary>
/// A statement of a register: written by one person, in force once a second has confirmed it. Statements are never changed; the newest confirmed one
/// holds, and the older ones tell what was so when.
/// </summary>
public abstract class SecondedStatement
{
    private protected SecondedStatement()
    {
    }

    private protected SecondedStatement(Actor by, DateTimeOffset at) => (Id, EnteredBy, EnteredByName, EnteredAt) = (Guid.CreateVersion7(at), by.Id, by.Name, at);

    public Guid Id { get; private set; }

    public Guid EnteredBy { get; private set; }

    public string EnteredByName { get; private set; } = "";

    public DateTimeOffset EnteredAt { get; private set; }

    public ProposalOutcome Outcome { get; private set; }

    public Guid? DecidedBy { get; private set; }

    public string DecidedByName { get; private set; } = "";

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>A newer statement stands in its place before anybody decided.</summary>
    public void GiveWay(Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        Close(ProposalOutcome.Declined, by, at);
    }

    private protected void Close(ProposalOutcome outcome, Actor by, DateTimeOffset at) => (Outcome, DecidedBy, DecidedByName, DecidedAt) = (outcome, by.Id, by.Name, at);
}
