using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Policies.Experts;

/// <summary>Who keeps the register of experts: whoever drafts writes down, the office decides.</summary>
public static class ExpertRights
{
    public static bool MayEnter(Actor actor, string cityPath)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.MayAnywhere(Capability.WriteDrafts) || MayDecide(actor, cityPath);
    }

    /// <param name="cityPath">Path of the whole city: whoever runs releases of one organ alone decides nothing for all.</param>
    public static bool MayDecide(Actor actor, string cityPath)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.May(Capability.RunReleases, cityPath);
    }
}
