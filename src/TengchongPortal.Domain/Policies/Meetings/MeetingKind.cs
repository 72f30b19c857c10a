namespace TengchongPortal.Domain.Policies.Meetings;

/// <summary>Where policies are decided or presented in public (R30).</summary>
public enum MeetingKind
{
    /// <summary>政府常务会议.</summary>
    Executive,

    /// <summary>新闻发布会.</summary>
    PressConference,

    /// <summary>政策吹风会.</summary>
    Briefing,
}
