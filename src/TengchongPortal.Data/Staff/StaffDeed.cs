using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Staff;

/// <summary>Who does what to which account, grant or absence, when and from where: the head of its audit line.</summary>
/// <param name="Act">Name of the act in the audit trail, such as <c>AccountDisable</c>.</param>
/// <param name="ObjectId">What it is done to.</param>
public sealed record StaffDeed(Actor Actor, string Act, Guid ObjectId, DateTimeOffset At, string Origin)
{
    internal AuditLine Line(string result) => new(At, Actor.Id, Actor.Name, Act, ObjectId.ToString(), Origin, result);
}
