namespace TengchongPortal.Domain.Reposts;

/// <summary>What the page of a source shows when a machine looks at it: less than a person who compares the words, so a difference is only a suspicion.</summary>
public enum SourceSighting
{
    /// <summary>Every passage of the text stands there, in its order.</summary>
    Says,

    /// <summary>A passage is missing, or the order is another.</summary>
    SaysOther,

    /// <summary>The source answers that it has no such page.</summary>
    Missing,

    /// <summary>No answer that tells anything: the line, the site, a page too large.</summary>
    Unreachable,
}
