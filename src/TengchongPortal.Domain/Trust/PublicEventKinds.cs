namespace TengchongPortal.Domain.Trust;

/// <summary>What the kinds have in common.</summary>
public static class PublicEventKinds
{
    /// <summary>Whether an edition becomes public by it, by whichever door.</summary>
    public static bool MakesPublic(this PublicEventKind kind) =>
        kind is PublicEventKind.Release or PublicEventKind.CarriedOver or PublicEventKind.EmergencyRelease;
}
