using System.Collections.Immutable;

namespace TengchongPortal.Domain.SiteErrors;

/// <summary>How a report of an error stands (R114).</summary>
public enum SiteErrorState
{
    /// <summary>Nobody has looked at it yet.</summary>
    Reported,

    /// <summary>An organ has it in hand.</summary>
    Assigned,

    /// <summary>Closed: the page was put right.</summary>
    Fixed,

    /// <summary>Closed: it is right as it stands, and why.</summary>
    Explained,

    /// <summary>Closed: it is not of this site; where it was sent.</summary>
    Forwarded,
}

/// <summary>States of a report as they are asked of the database.</summary>
public static class SiteErrorStates
{
    /// <summary>It waits for its answer.</summary>
    public static ImmutableArray<SiteErrorState> Open { get; } = [SiteErrorState.Reported, SiteErrorState.Assigned];
}

/// <summary>What happens to a report after it came in.</summary>
public enum SiteErrorEvent
{
    Assign,
    Fix,
    Explain,
    Forward,
}
