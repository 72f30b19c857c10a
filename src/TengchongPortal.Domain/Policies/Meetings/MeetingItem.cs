namespace TengchongPortal.Domain.Policies.Meetings;

/// <summary>An open item of the agenda (公开议题): what was dealt with, who carries it, and how citizens have it explained. Items that are not open are not entered at all.</summary>
/// <param name="OwnerPath">承办单位: path of the organ that carries it and is bound to interpret.</param>
/// <param name="Policy">The policy that came of it; its interpretations are those of the item.</param>
/// <param name="Answer">The interpretation or the record of a briefing that explains the item itself.</param>
/// <param name="Reason">Why it is not interpreted; published.</param>
public sealed record MeetingItem(string Subject, string OwnerPath, Guid? Policy = null, Guid? Answer = null, string Reason = "")
{
    public const int SubjectMaxLength = 300;

    /// <param name="isExplained">Whether citizens can read what explains the policy, or the answer itself.</param>
    public MeetingItemState StateWhen(bool isExplained) => (isExplained, Reason.Length) switch
    {
        (true, _) => MeetingItemState.Explained,
        (_, > 0) => MeetingItemState.Reasoned,
        _ => MeetingItemState.Open,
    };
}

/// <summary>How an item of the agenda stands towards citizens.</summary>
public enum MeetingItemState
{
    /// <summary>Owed: neither explained nor a reason given.</summary>
    Open,
    Explained,

    /// <summary>Not interpreted, and the reason is published.</summary>
    Reasoned,
}
