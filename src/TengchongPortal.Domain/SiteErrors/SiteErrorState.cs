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

/// <summary>What happens to a report after it came in.</summary>
public enum SiteErrorEvent
{
    Assign,
    Fix,
    Explain,
    Forward,
}
