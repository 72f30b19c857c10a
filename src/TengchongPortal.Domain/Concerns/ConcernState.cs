using System.Collections.Immutable;

namespace TengchongPortal.Domain.Concerns;

/// <summary>How far a public concern has come (舆情回应, R36, R47). Whether citizens see it and whether it is late follow from other things and are no states.</summary>
public enum ConcernState
{
    /// <summary>Nobody answers for it yet.</summary>
    Registered,

    /// <summary>One organ owes the answer.</summary>
    Assigned,

    /// <summary>Answered by a public record.</summary>
    Answered,

    /// <summary>A public record says what is done about it.</summary>
    Measured,

    /// <summary>Closed: a public record proves that the problem is gone.</summary>
    Solved,

    /// <summary>Closed without that: a public record says why.</summary>
    Unsolved,
}

/// <summary>What happens to a concern after it was registered.</summary>
public enum ConcernDeed
{
    /// <summary>A second person lets the wording out to the public.</summary>
    Confirm,
    Assign,
    Answer,
    Measure,
    Solve,
    CloseUnsolved,
    Reopen,
}

/// <summary>Who plays a part for a concern; decided from capabilities, never from role names.</summary>
public enum ConcernPart
{
    /// <summary>Runs releases for the whole city.</summary>
    Office,

    /// <summary>Drafts or handles letters at the organ that answers for it.</summary>
    Owner,

    /// <summary>Signs finally there; told, and takes no step.</summary>
    Leader,
}

public static class ConcernStates
{
    /// <summary>Not closed in one way or the other.</summary>
    public static ImmutableArray<ConcernState> Open { get; } = [ConcernState.Registered, ConcernState.Assigned, ConcernState.Answered, ConcernState.Measured];

    /// <summary>Still owed an answer.</summary>
    public static ImmutableArray<ConcernState> Owed { get; } = [ConcernState.Registered, ConcernState.Assigned];

    extension(ConcernState state)
    {
        public bool IsOpen => Open.Contains(state);

        public bool IsOwed => Owed.Contains(state);
    }
}
