using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Trust;

/// <summary>What an act tells the audit trail.</summary>
public sealed record AuditLine(DateTimeOffset At, Guid ActorId, string ActorName, string Act, string ObjectId, string Origin, string Result)
{
    public const string Done = "done";

    /// <summary>What a person does to something, as it stands when nothing refuses it.</summary>
    public static AuditLine By(Actor actor, string act, Guid about, DateTimeOffset at, string origin)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return new(at, actor.Id, actor.Name, act, about.ToString(), origin, Done);
    }
}
