using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using static TengchongPortal.Domain.Disclosures.EditorialEvent;
using static TengchongPortal.Domain.Staff.StaffRole;

namespace TengchongPortal.Domain.Tests.Disclosures;

/// <summary>An edition, a request and the facts of the moment: everything a guard looks at.</summary>
internal sealed record Scene(Edition Edition, EditorialAct Act, EditionFacts Facts)
{
    public Refusal? Objection => EditionGuards.Objection(Edition, Act, Facts);

    /// <summary>A scene in which the step is allowed.</summary>
    public static Scene Fine(EditorialEvent @event) => @event switch
    {
        PutUp => At(Before(@event, WarningForms.Builder()), @event),
        Sign => At(new EditionBuilder().WalkTo(EditorialState.InReview), @event, People.One(UnitReviewer)),
        SignLast => At(new EditionBuilder().WalkTo(EditorialState.InReview).SignAll(Gate.FinalSign), @event, People.One(FinalSigner)),
        RetroSign => At(new EditionBuilder().WalkTo(EditorialState.EmergencyPublished), @event, People.One(UnitReviewer)),
        RetroComplete => At(new EditionBuilder().WalkTo(EditorialState.EmergencyPublished).SignAll(Gate.Proofreading), @event, People.One(Proofreader)),
        Withdraw or Reinstate or Unpublish => At(Before(@event).Propose(@event), @event),
        Fire => At(Before(@event).Wait(TimeSpan.FromHours(2)), @event),
        RetroExpired => At(Before(@event).Wait(TimeSpan.FromHours(24)), @event),
        _ => At(Before(@event), @event),
    };

    public static Scene At(Walk walk, EditorialEvent @event, Actor? actor = null) =>
        new(walk.Edition, Acts.Fine(walk.Edition, @event, actor ?? Cast.For(@event), walk.Now.AddMinutes(1)), walk.Facts);

    /// <summary>A walk to the first state from which the step starts.</summary>
    public static Walk Before(EditorialEvent @event, EditionBuilder? builder = null) =>
        (builder ?? new EditionBuilder()).WalkTo(EditorialWorkflow.StepOf(@event).From[0]);

    public Scene Asking(Func<EditorialAct, EditorialAct> change) => this with { Act = change(Act) };

    public Scene Given(Func<EditionFacts, EditionFacts> change) => this with { Facts = change(Facts) };
}
