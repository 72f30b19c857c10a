namespace TengchongPortal.Domain.Policies.Meetings;

/// <summary>Where a meeting or press conference stands in time (R40): a function of its day alone.</summary>
public enum MeetingPhase
{
    /// <summary>预告.</summary>
    Announced,

    /// <summary>It is held today.</summary>
    Live,

    /// <summary>Held; its record is to be read.</summary>
    Held,
}

public static class MeetingPhases
{
    public static MeetingPhase On(DateOnly heldOn, DateOnly today) => heldOn > today ? MeetingPhase.Announced : heldOn == today ? MeetingPhase.Live : MeetingPhase.Held;
}
