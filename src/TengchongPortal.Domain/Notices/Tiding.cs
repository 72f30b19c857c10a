namespace TengchongPortal.Domain.Notices;

/// <summary>One thing that several persons are told at once.</summary>
/// <param name="Cause">What happened, such as a line of the record book or a step of a ladder; with the person it makes the key that is told once.</param>
/// <param name="Title">Title of the text for the mail; null for a limited draft, whose title never leaves the portal.</param>
/// <param name="Path">Where it is dealt with, as a path of this site.</param>
public sealed record Tiding(NoticeKind Kind, string Cause, string? Title, string Path)
{
    public Guid? EditionId { get; init; }

    public Guid? LetterId { get; init; }

    public Guid? StateEventId { get; init; }

    public string ActorName { get; init; } = "";

    /// <summary>The organ that owes something, where the mail says which.</summary>
    public string OrganName { get; init; } = "";

    public DateOnly? DueOn { get; init; }

    /// <summary>Working days until the duty ends; below zero when it is late.</summary>
    public int WorkingDaysLeft { get; init; }

    public string KeyFor(Guid person) => $"{Cause}|{person:N}";
}
