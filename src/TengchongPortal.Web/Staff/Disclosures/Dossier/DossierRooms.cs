using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Web.Staff.Disclosures.Dossier;

/// <summary>Which activity of this subject owns the form of an event.</summary>
public static class DossierRooms
{
    public static string Of(EditorialEvent taken) => taken switch
    {
        EditorialEvent.Create or EditorialEvent.Edit or EditorialEvent.EditInReview or EditorialEvent.RecoverEdit or EditorialEvent.Submit => "Drafting",
        EditorialEvent.Recall or EditorialEvent.Sign or EditorialEvent.SignLast or EditorialEvent.Return
            or EditorialEvent.SecrecySuspend or EditorialEvent.SecrecyClose
            or EditorialEvent.RetroSign or EditorialEvent.RetroRefuse or EditorialEvent.RetroComplete => "Review",
        EditorialEvent.Schedule or EditorialEvent.Unschedule or EditorialEvent.Release or EditorialEvent.Recover or EditorialEvent.Emergency or EditorialEvent.PutUp
            or EditorialEvent.Fire or EditorialEvent.FireFailed or EditorialEvent.RetroExpired => "Publishing",
        EditorialEvent.Revise or EditorialEvent.Republish or EditorialEvent.ReopenStock or EditorialEvent.Supersede
            or EditorialEvent.Hide or EditorialEvent.Unhide or EditorialEvent.Withdraw or EditorialEvent.Reinstate or EditorialEvent.Unpublish
            or EditorialEvent.Abandon or EditorialEvent.Purge => "Corrections",
    };

    /// <summary>Name of the event in <c>seeds/reasons.json</c>: the names of all parts of the event, lower case, joined by a line.</summary>
    public static string ReasonKeyOf(EditorialEvent taken) =>
        string.Concat(taken.ToString().Select((letter, place) => char.IsUpper(letter) ? $"{(place > 0 ? "_" : "")}{char.ToLowerInvariant(letter)}" : $"{letter}"));
}
