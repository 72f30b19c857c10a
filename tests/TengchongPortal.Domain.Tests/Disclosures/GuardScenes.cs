using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using static TengchongPortal.Domain.Disclosures.EditorialEvent;

namespace TengchongPortal.Domain.Tests.Disclosures;

/// <summary>Scenes that need another past, not only another form: each fine but for one guard.</summary>
internal static class GuardScenes
{
    /// <summary>The fine scene, played by somebody who wrote a revision of the text.</summary>
    public static Scene ByAnAuthor(EditorialEvent @event)
    {
        var author = Scene.Fine(@event).Act.Actor;
        var builder = new EditionBuilder().AlsoWrittenBy(author);
        var walk = @event switch
        {
            SignLast => builder.WalkTo(EditorialState.InReview).SignAll(Gate.FinalSign),
            RetroComplete => builder.WalkTo(EditorialState.EmergencyPublished).SignAll(Gate.Proofreading),
            _ => Scene.Before(@event, builder),
        };
        return Scene.At(walk, @event, author);
    }

    public static Walk FirstSignedBy(Actor signer) =>
        new EditionBuilder().WalkTo(EditorialState.InReview).Sign(Gate.FirstReview, signer);

    /// <summary>Somebody who signed the first review holds the next gate too.</summary>
    public static Scene ByWhoSigned(EditorialEvent @event, Actor signer) => @event switch
    {
        Sign => Scene.At(FirstSignedBy(signer), @event, signer),
        SignLast => Scene.At(FirstSignedBy(signer).SignAll(Gate.FinalSign), @event, signer),
        RetroSign => Scene.At(new EditionBuilder().On(Routes.Full).WalkTo(EditorialState.EmergencyPublished).Sign(Gate.FirstReview, signer), @event, signer),
        _ => Scene.At(new EditionBuilder().WalkTo(EditorialState.EmergencyPublished).Sign(Gate.FirstReview, signer), @event, signer),
    };

    /// <summary>A gate that is not yet open, or was signed before by another person.</summary>
    public static Scene AtAClosedGate(EditorialEvent @event)
    {
        var fine = Scene.Fine(@event);
        var gate = @event == Sign ? Gate.FinalSign : Gate.Secrecy;
        return fine.Asking(act => act with { Actor = People.Another(People.RoleOf(gate)), Gate = gate });
    }

    /// <summary>"Sign" where the last signature is due, or the reverse.</summary>
    public static Scene WithTheOtherEvent(EditorialEvent @event)
    {
        var other = @event switch
        {
            Sign => SignLast,
            SignLast => Sign,
            RetroSign => RetroComplete,
            _ => RetroSign,
        };
        return Scene.Fine(other).Asking(act => act with { Event = @event });
    }

    /// <summary>The secrecy reviewer asked off line; whoever signs or turns the key gives no number of the answer.</summary>
    public static Scene WithAnOpenQuestion(EditorialEvent @event)
    {
        var review = @event == SignLast
            ? new EditionBuilder().On(Routes.Minor).WalkTo(EditorialState.InReview).Sign(Gate.OfficeReview)
            : FirstSignedBy(People.SignerOf(Gate.FirstReview));
        var walk = review.Take(SecrecySuspend, People.Another(StaffRole.SecrecyReviewer));
        return Scene.At(walk, @event);
    }

    /// <summary>The interpretation is copied from its policy, and the first reviewer does not say that it was seen.</summary>
    public static Scene WithACopiedInterpretation(EditorialEvent @event)
    {
        var route = @event == SignLast ? RoutePlan.Parse("X@1:FirstReview") : Routes.Standard;
        var scene = Scene.At(new EditionBuilder().On(route).WalkTo(EditorialState.InReview), @event, People.SignerOf(Gate.FirstReview));
        return scene.Given(facts => facts with { Likeness = new(81, 80) });
    }

    public static Scene WithAnotherHash(EditorialEvent @event)
    {
        var fine = Scene.Fine(@event);
        Tampering.SetHash(fine.Edition, new string('0', ContentHash.Length));
        return fine;
    }
}
