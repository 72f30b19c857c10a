using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Disclosures.Steps;

/// <summary>The audit line of a hand that could not be proved; what was typed is not in it.</summary>
public sealed class PresenceTrail(AuditedWrites writes, CurrentActor caller)
{
    public Task NoteAsync(Actor actor, Guid editionId, Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(refusal);
        return writes.NoteAsync(AuditLine.By(actor, "ProvePresence", editionId, caller.Now, caller.Origin) with { Result = refusal.Code });
    }
}
