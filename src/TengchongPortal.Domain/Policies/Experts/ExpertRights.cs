using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Policies.Experts;

/// <summary>Who keeps the register of experts: whoever drafts writes down, the office decides.</summary>
public static class ExpertRights
{
    public static bool MayEnter(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.MayAnywhere(Capability.WriteDrafts) || MayDecide(actor);
    }

    public static bool MayDecide(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.MayAnywhere(Capability.RunReleases);
    }
}
