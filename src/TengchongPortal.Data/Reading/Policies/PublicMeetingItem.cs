using TengchongPortal.Domain.Policies.Meetings;

namespace TengchongPortal.Data.Reading.Policies;

/// <summary>An open item of a meeting's agenda, as citizens read it.</summary>
public sealed class PublicMeetingItem
{
    public Guid Id { get; internal set; }

    public Guid MeetingId { get; internal set; }

    public int Ordinal { get; internal set; }

    public string Subject { get; internal set; } = "";

    /// <summary>Who carries it, by path: whose work the interpretation is.</summary>
    public string OwnerOrganPath { get; internal set; } = "";

    /// <summary>承办单位 by the name of the day.</summary>
    public string OwnerName { get; internal set; } = "";

    public Guid? PolicyDocumentId { get; internal set; }

    public Guid? AnswerDocumentId { get; internal set; }

    public string Reason { get; internal set; } = "";

    /// <summary>The same for the rules of the domain.</summary>
    public MeetingItem Item => new(Subject, OwnerOrganPath, PolicyDocumentId, AnswerDocumentId, Reason);

    internal static PublicMeetingItem Of(int place, MeetingItem item, string owner) => new()
    {
        Id = Guid.CreateVersion7(),
        Ordinal = place,
        Subject = item.Subject,
        OwnerOrganPath = item.OwnerPath,
        OwnerName = owner,
        PolicyDocumentId = item.Policy,
        AnswerDocumentId = item.Answer,
        Reason = item.Reason,
    };
}
