using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing.Walking;
using static TengchongPortal.Domain.Staff.StaffRole;

namespace TengchongPortal.Domain.Tests.Disclosures;

/// <summary>What transitions.csv says about a cell, in the order of architecture §4: unknown, capability, person, state, rest.</summary>
internal static class MatrixOracle
{
    /// <summary>The purged edition of the cells was abandoned before any citizen read it.</summary>
    private static readonly ImmutableArray<EditorialState> _knownOutside =
    [
        EditorialState.Published, EditorialState.EmergencyPublished, EditorialState.Withdrawn, EditorialState.Superseded,
        EditorialState.Hidden, EditorialState.Unpublished,
    ];

    private static readonly ImmutableArray<string> _authorPhrases = ["not an author", "neither is an author", "as sign", "all gates signed on the public hash"];

    public static string? CodeOf(EditorialState state, EditorialEvent @event, MatrixSeat seat)
    {
        var row = TransitionRow.Of(@event);
        return true switch
        {
            _ when IsUnknown(state, seat) => "unknown",
            _ when !row.Actors.Any(actor => Plays(actor, seat)) || HasForgotten(state, seat, row) => "workflow.capability",
            _ when seat.IsAuthor && AsksForNonAuthor(row) => "workflow.author",
            _ when !row.From.Contains(state) => "workflow.state",
            _ when state == EditorialState.EmergencyPublished && IsSigning(@event) && seat.Role is SecrecyReviewer or FinalSigner => "workflow.gate-closed",
            _ => null,
        };
    }

    public static ImmutableArray<EditorialState> EndsOf(EditorialState state, EditorialEvent @event) =>
        TransitionRow.Of(@event) is { OpensEdition: false } row ? row.To : [state];

    /// <summary>The table of states and roles (workflow.md 3.6): a dash is an address that answers 404.</summary>
    private static bool IsUnknown(EditorialState state, MatrixSeat seat) => !seat.IsSystem && !_knownOutside.Contains(state) && seat.Naming switch
    {
        Naming.Named => false,
        Naming.NotNamed => true,
        Naming.Unlimited => !Reads(state, seat),
    };

    private static bool Reads(EditorialState state, MatrixSeat seat) => seat.Role switch
    {
        null or Contributor or VillageOfficer or LettersClerk or SystemAdministrator or SecurityAdministrator or AuditAdministrator => false,
        DraftingClerk => seat.IsAuthor || state != EditorialState.NotReleased,
        ApplicationsClerk => state == EditorialState.NotReleased,
        Webmaster => state == EditorialState.FailedToPublish,

        Countersigner => state != EditorialState.Purged,
        _ => true,
    };

    /// <summary>A purged text no longer says which organs it named, so nobody countersigns it.</summary>
    private static bool HasForgotten(EditorialState state, MatrixSeat seat, TransitionRow row) =>
        state == EditorialState.Purged && seat.Role == Countersigner && row.Actors.Contains("gate holder");

    private static bool AsksForNonAuthor(TransitionRow row) =>
        row.Guards.Intersect(_authorPhrases).Any()
        || TransitionWords.Additions.Any(line => line.Event == row.Event && line.Guard == Guard.NotAuthor);

    private static bool IsSigning(EditorialEvent @event) => @event is EditorialEvent.RetroSign or EditorialEvent.RetroComplete;

    private static bool Plays(string actor, MatrixSeat seat) => actor switch
    {
        "system" => seat.IsSystem,
        "contributor" => seat is { Role: Contributor, Naming: Naming.Named },
        _ => seat.Role is { } role && RolesOf(actor).Contains(role),
    };

    private static ImmutableArray<StaffRole> RolesOf(string actor) => actor switch
    {
        "drafter" => [DraftingClerk],
        "gate holder" => [UnitReviewer, SecrecyReviewer, LegalityReviewer, Countersigner, Proofreader, OfficeEditor, FinalSigner, OrganHead],
        "unit reviewer" => [UnitReviewer],
        "secrecy reviewer" => [SecrecyReviewer],
        "office editor" => [OfficeEditor],
        "final signer" => [FinalSigner],
        "webmaster" => [Webmaster],
        "FOI clerk" => [ApplicationsClerk],
        "second person of the office" => [OfficeEditor, FinalSigner],
        "duty secrecy reviewer and duty leader together" => [DutySecrecyReviewer],
        "duty secrecy reviewer or duty leader alone" => [DutySecrecyReviewer, DutyLeader],
        "secrecy reviewer and records officer together" => [SecrecyReviewer],
        _ => throw new ArgumentOutOfRangeException(nameof(actor), actor, "A word that this test does not know."),
    };
}
