using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Testing;

/// <summary>Who takes which step when a test does not say: always a person whose part it is and whom no rule forbids.</summary>
public static class Cast
{
    public static Actor For(EditorialEvent @event) => @event switch
    {
        EditorialEvent.Fire or EditorialEvent.FireFailed or EditorialEvent.RetroExpired or EditorialEvent.Supersede => Actor.System,
        EditorialEvent.Emergency or EditorialEvent.PutUp => People.One(StaffRole.DutySecrecyReviewer),
        EditorialEvent.SecrecySuspend or EditorialEvent.SecrecyClose or EditorialEvent.Purge => People.One(StaffRole.SecrecyReviewer),
        EditorialEvent.Return or EditorialEvent.RetroRefuse => People.One(StaffRole.UnitReviewer),
        EditorialEvent.Hide => People.One(StaffRole.Webmaster),
        EditorialEvent.Recover or EditorialEvent.ReopenStock => People.One(StaffRole.OfficeEditor),
        EditorialEvent.Unhide => People.Another(StaffRole.FinalSigner),
        EditorialEvent.Withdraw or EditorialEvent.Reinstate or EditorialEvent.Unpublish => People.One(StaffRole.FinalSigner),
        EditorialEvent.Sign or EditorialEvent.SignLast or EditorialEvent.RetroSign or EditorialEvent.RetroComplete => People.One(StaffRole.SecrecyReviewer),
        EditorialEvent.Create or EditorialEvent.Edit or EditorialEvent.EditInReview or EditorialEvent.Submit or EditorialEvent.Recall
            or EditorialEvent.Schedule or EditorialEvent.Unschedule or EditorialEvent.Release or EditorialEvent.RecoverEdit
            or EditorialEvent.Revise or EditorialEvent.Republish or EditorialEvent.Abandon => People.One(StaffRole.DraftingClerk),
    };

    /// <summary>Everybody who can appear in a walk: the persons to name on a limited edition.</summary>
    public static IEnumerable<Guid> Everybody { get; } =
        [.. Enum.GetValues<StaffRole>().SelectMany(role => new[] { People.One(role).Id, People.Another(role).Id })];
}
