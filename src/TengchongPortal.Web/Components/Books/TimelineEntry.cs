using TengchongPortal.Web.Components.Notices;

namespace TengchongPortal.Web.Components.Books;

/// <summary>One line of a record book: what was done, by whom, when and why.</summary>
public sealed record TimelineEntry(DateTimeOffset At, string What, string Who)
{
    public string? Reason { get; init; }

    /// <summary>Where on the page its words stand already; null where they stand in the line.</summary>
    public string? FullText { get; init; }

    /// <summary>What came with it, by name; null for nothing.</summary>
    public string? Files { get; init; }

    public Tone Tone { get; init; } = Tone.Plain;
}
