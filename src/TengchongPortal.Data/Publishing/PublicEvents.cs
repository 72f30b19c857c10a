using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Publishing;

/// <summary>Which editorial events citizens can see, and as what.</summary>
internal static class PublicEvents
{
    public static PublicEventKind? KindOf(Edition edition, StateEvent line) => KindOf(line, edition.Plan is { IsCarriedOver: true });

    public static PublicEventKind? KindOf(StateEvent line, bool carriedOver) => line.Event switch
    {
        EditorialEvent.Release or EditorialEvent.Fire => carriedOver ? PublicEventKind.CarriedOver : PublicEventKind.Release,
        EditorialEvent.Emergency or EditorialEvent.PutUp => PublicEventKind.EmergencyRelease,
        EditorialEvent.RetroComplete => PublicEventKind.EmergencyConfirmed,
        EditorialEvent.Hide or EditorialEvent.RetroRefuse or EditorialEvent.RetroExpired => PublicEventKind.Hide,
        EditorialEvent.Unhide => PublicEventKind.Unhide,
        EditorialEvent.Withdraw => PublicEventKind.Withdraw,
        EditorialEvent.Reinstate => PublicEventKind.Reinstate,
        EditorialEvent.Unpublish => PublicEventKind.Unpublish,
        EditorialEvent.Supersede => PublicEventKind.Supersede,
        EditorialEvent.Purge when line.From is EditorialState.Hidden or EditorialState.Unpublished or EditorialState.Superseded => PublicEventKind.Purge,
        _ => null,
    };
}
