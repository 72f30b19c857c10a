namespace TengchongPortal.Domain.Trust;

/// <summary>What an act tells the audit trail.</summary>
public sealed record AuditLine(DateTimeOffset At, Guid ActorId, string ActorName, string Act, string ObjectId, string Origin, string Result)
{
    public const string Done = "done";
}
