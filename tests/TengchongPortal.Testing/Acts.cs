using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Testing;

/// <summary>Requests with everything filled in that any step asks of its form; a test spoils one thing with a <c>with</c> expression.</summary>
public static class Acts
{
    public static ChecklistAnswers Yes { get; } = new(["policy.basis", "policy.facts"], ["policy.basis", "policy.facts"], "");

    public static EditorialAct Fine(Edition edition, EditorialEvent @event, Actor actor, DateTimeOffset at) => new(@event, actor, at)
    {
        Second = SecondFor(@event, actor),
        SeenVersion = edition.Version,
        SeenHash = edition.CurrentHash,
        Confirmed = true,
        Gate = GateFor(edition, @event, actor),
        Capacity = "负责人",
        Checklist = Yes,
        Opinion = "同意",
        Outcome = OutcomeFor(@event),
        SheetNumber = "腾保函〔2019〕7号",
        ReasonCode = "outdated",
        Reason = "按规定办理",
        LegalBasis = "《政府信息公开条例》第六条",
        Clause = "第十四条",
        Day = DateOnly.FromDateTime(at.UtcDateTime).AddYears(1),
        FireAt = at.AddHours(1),
        Redirect = "410",
    };

    /// <summary>The other person of a step of two.</summary>
    public static Actor? SecondFor(EditorialEvent @event, Actor actor) => @event switch
    {
        EditorialEvent.Emergency => Other(StaffRole.DutyLeader, actor),
        EditorialEvent.Purge => Other(StaffRole.Archivist, actor),
        EditorialEvent.SecrecyClose => Other(StaffRole.LegalityReviewer, actor),
        _ => null,
    };

    private static Actor Other(StaffRole role, Actor actor) =>
        People.One(role).Id == actor.Id ? People.Another(role) : People.One(role);

    private static SecrecyOutcome? OutcomeFor(EditorialEvent @event) => @event switch
    {
        EditorialEvent.SecrecySuspend => SecrecyOutcome.Doubtful,
        EditorialEvent.SecrecyClose => SecrecyOutcome.Exempt,
        _ => null,
    };

    /// <summary>The gate that the person can sign now, else any that the person holds.</summary>
    private static Gate? GateFor(Edition edition, EditorialEvent @event, Actor actor) => @event switch
    {
        EditorialEvent.Sign or EditorialEvent.SignLast or EditorialEvent.RetroSign or EditorialEvent.RetroComplete =>
            edition.OpenGates.Concat(Enum.GetValues<Gate>()).Where(gate => edition.MaySign(actor, gate)).Select(gate => (Gate?)gate).FirstOrDefault(),
        _ => null,
    };
}
