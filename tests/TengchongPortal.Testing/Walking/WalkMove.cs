using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Testing.Walking;

/// <summary>One thing tried in a random walk. Persons are numbered from 1; 0 is the portal itself.</summary>
public sealed record WalkMove(EditorialEvent Event, int Person, int Second, Gate Gate, DateTimeOffset At)
{
    /// <summary>Whether this only asks for the event, to be decided by another person.</summary>
    public bool IsProposal { get; init; }

    /// <summary>Whether the person looks at the text of before the last change.</summary>
    public bool IsStale { get; init; }

    /// <summary>Whether the number of the answered secrecy sheet is given.</summary>
    public bool HasAnswer { get; init; }

    public bool LacksReason { get; init; }
}
