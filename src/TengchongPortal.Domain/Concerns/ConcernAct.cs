using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Concerns;

/// <summary>A step that somebody wants to take.</summary>
public sealed record ConcernAct(ConcernDeed Deed, Actor Person, DateTimeOffset At)
{
    /// <summary>Path of the organ that is to answer, when it exists.</summary>
    public string OrganPath { get; init; } = "";

    /// <summary>The public record that is named, when citizens read it.</summary>
    public NamedRecord? Record { get; init; }

    /// <summary>Why it is opened again; stays inside.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The version that the person saw.</summary>
    public long? SeenVersion { get; init; }
}

/// <summary>A record that citizens read now.</summary>
/// <param name="ReleasedAt">When its present text became public here.</param>
public sealed record NamedRecord(Guid DocumentId, DateTimeOffset ReleasedAt);

/// <summary>What is registered.</summary>
/// <param name="Field">Code of one of the fields of <see cref="ConcernFields"/>.</param>
/// <param name="Question">What people ask, in words for the public.</param>
/// <param name="Found">Where it was noticed; stays inside.</param>
public sealed record ConcernWords(string Field, string Question, string Found);
