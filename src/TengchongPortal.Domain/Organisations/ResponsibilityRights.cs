using System.Collections.Immutable;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Organisations;

/// <summary>Who may write down, confirm and look through the register of responsibilities (R10); one table for doors, buttons and rules.</summary>
public static class ResponsibilityRights
{
    public static ImmutableArray<Capability> Confirmers { get; } = [Capability.ReviewFirst, Capability.SignFinally, Capability.RunReleases];

    public static ImmutableArray<Capability> Enterers { get; } = [Capability.WriteDrafts, Capability.KeepSite, .. Confirmers];

    /// <summary>Those who see which organs have gaps, each for the organs of their grants.</summary>
    public static ImmutableArray<Capability> Readers { get; } = [Capability.Supervise, Capability.AdministerAccounts, Capability.Audit, .. Enterers];

    public static bool MayEnter(Actor actor, string organPath) => MayAny(actor, Enterers, organPath);

    public static bool MayConfirm(Actor actor, string organPath) => MayAny(actor, Confirmers, organPath);

    public static bool MayRead(Actor actor, string organPath) => MayAny(actor, Readers, organPath);

    private static bool MayAny(Actor actor, ImmutableArray<Capability> rights, string organPath)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return rights.Any(right => actor.May(right, organPath));
    }
}
