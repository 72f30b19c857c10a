using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.SiteErrors;

/// <summary>A step that somebody wants to take.</summary>
/// <param name="Note">The closing note, published as it is.</param>
public sealed record SiteErrorAct(SiteErrorEvent Event, Actor Person, DateTimeOffset At, string Note)
{
    /// <summary>To which organ it is assigned.</summary>
    public string OrganPath { get; init; } = "";

    /// <summary>Whether citizens read another text of the record than when the error was reported, or none any more; asked where the page is one of a record.</summary>
    public bool HasChanged { get; init; }

    /// <summary>The edition that citizens read instead since then; null where none is shown.</summary>
    public Guid? EditionId { get; init; }

    /// <summary>The version that the person saw.</summary>
    public long SeenVersion { get; init; }
}
