using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Desk;

/// <summary>One edition on the desk, with what decides whether it lies there.</summary>
public sealed record DeskLine(Guid EditionId, string Title, string OrganName, string OrganPath, string TypeKey, EditorialState State, DateTimeOffset Since)
{
    /// <summary>The last line of the record book, for its words.</summary>
    public EditorialEvent LastEvent { get; init; }

    public string LastActor { get; init; } = "";

    public string LastReason { get; init; } = "";

    /// <summary>Gates that wait for a signature on the current text.</summary>
    public IReadOnlyList<Gate> OpenGates { get; init; } = [];

    public DateTimeOffset? FireAt { get; init; }

    /// <summary>Until when somebody must have acted, and by which rule; null when no term runs.</summary>
    public EditionTerm? Term { get; init; }

    /// <summary>The exact right; the database was asked by organ only.</summary>
    public bool IsFor(Actor actor, Capability capability)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.May(capability, OrganPath, TypeKey);
    }
}
