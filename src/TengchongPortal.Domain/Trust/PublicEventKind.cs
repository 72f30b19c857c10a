namespace TengchongPortal.Domain.Trust;

/// <summary>What citizens could see change: each is a leaf of the publication log (workflow.md 3.9).</summary>
public enum PublicEventKind
{
    Release,
    CarriedOver,
    EmergencyRelease,
    EmergencyConfirmed,
    Supersede,
    Hide,
    Unhide,
    Withdraw,
    Reinstate,
    Unpublish,
    Purge,
}
