using TengchongPortal.Web.Components.Notices;

namespace TengchongPortal.Web.Components.Books;

/// <summary>One thing on the desk that waits for this person.</summary>
public sealed record TaskLine(string Title, string Address, string State, Tone Tone)
{
    public string? Organ { get; init; }

    /// <summary>When it is due, in words that say how near that is.</summary>
    public string? Due { get; init; }

    public bool IsLate { get; init; }

    /// <summary>Why it lies here, in one short sentence.</summary>
    public string? Why { get; init; }
}
