namespace TengchongPortal.Domain.Reposts;

/// <summary>How a text of a higher government stands in the queue; read from its times, never typed.</summary>
public enum RepostState
{
    /// <summary>Received, inside its term.</summary>
    Waiting,

    /// <summary>Not posted, and its term has run out.</summary>
    Late,
    Posted,
    PostedLate,

    /// <summary>Not to be posted, with a reason.</summary>
    SetAside,
}

/// <summary>The steps at which somebody is reminded of the hours of a repost.</summary>
public enum RepostStep
{
    /// <summary>Half of the term is over.</summary>
    Half,

    /// <summary>The term is over.</summary>
    Over,
}

/// <summary>What a look at the source found.</summary>
public enum RepostFinding
{
    NotLooked,
    Same,

    /// <summary>The source says something else than what was received.</summary>
    Changed,

    /// <summary>The source does not show it any more.</summary>
    Gone,

    /// <summary>A machine no longer finds the text at the source: a person is to compare.</summary>
    Suspected,
}
