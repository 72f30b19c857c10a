using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using static TengchongPortal.Domain.Disclosures.EditorialEvent;

namespace TengchongPortal.Domain.Tests.Notices;

/// <summary>Whom a step concerns (workflow.md 3.3), and that a limited draft is known to nobody through its notices.</summary>
public sealed class EditionNoticesTests
{
    private static readonly Actor[] _staff = [.. Enum.GetValues<StaffRole>().SelectMany(role => new[] { People.One(role), People.Another(role) })];

    [Fact]
    public void A_return_is_told_to_all_authors_and_not_to_who_returned_it()
    {
        var other = People.Another(StaffRole.DraftingClerk);
        var edition = new EditionBuilder().AlsoWrittenBy(other).WalkTo(EditorialState.Returned).Edition;

        Assert.Equal(Sorted(People.One(StaffRole.DraftingClerk), other), Told(edition));
    }

    [Fact]
    public void Submission_is_told_to_the_holders_of_the_first_gate_and_to_nobody_else() =>
        Assert.Equal(Sorted(Both(StaffRole.UnitReviewer)), Told(new EditionBuilder().InState(EditorialState.InReview)));

    [Fact]
    public void An_author_is_not_asked_to_sign_what_he_wrote()
    {
        var author = People.Another(StaffRole.UnitReviewer);
        var edition = new EditionBuilder().AlsoWrittenBy(author).InState(EditorialState.InReview);

        Assert.Equal(Sorted(People.One(StaffRole.UnitReviewer)), Told(edition));
    }

    [Fact]
    public void A_signature_that_completes_its_stage_is_told_to_the_holders_of_the_next()
    {
        var walk = new EditionBuilder().On(Routes.Standard).WalkTo(EditorialState.InReview).Sign(Gate.FirstReview);
        Assert.Equal(Sorted([.. Both(StaffRole.SecrecyReviewer), .. Both(StaffRole.Proofreader)]), Told(walk.Edition));

        walk.Sign(Gate.Secrecy);
        Assert.Empty(Told(walk.Edition));

        walk.Sign(Gate.Proofreading);
        Assert.Equal(Sorted(Both(StaffRole.FinalSigner)), Told(walk.Edition));
    }

    [Fact]
    public void The_last_signature_is_told_to_author_and_office() =>
        Assert.Equal(Sorted([People.One(StaffRole.DraftingClerk), .. Both(StaffRole.OfficeEditor)]), Told(new EditionBuilder().InState(EditorialState.Ready)));

    [Fact]
    public void An_edit_in_review_is_told_to_those_whose_signatures_it_voids()
    {
        var walk = new EditionBuilder().WalkTo(EditorialState.InReview).Sign(Gate.FirstReview).Sign(Gate.Secrecy);

        walk.Take(EditInReview);

        Assert.Equal(Sorted(People.SignerOf(Gate.FirstReview), People.SignerOf(Gate.Secrecy)), Told(walk.Edition));
    }

    [Fact]
    public void A_failed_release_is_told_to_author_last_signer_and_office() => // workflow.md 3.7
        Assert.Equal(Sorted([People.One(StaffRole.DraftingClerk), People.SignerOf(Gate.FinalSign), .. Both(StaffRole.OfficeEditor)]), Told(new EditionBuilder().InState(EditorialState.FailedToPublish)));

    [Fact]
    public void A_hiding_is_told_to_the_authors_and_the_second_persons_and_not_to_who_hid()
    {
        var hider = People.One(StaffRole.OfficeEditor);
        var edition = new EditionBuilder().WalkTo(EditorialState.Published).Take(Hide, hider).Edition;

        Assert.Equal(Sorted([People.One(StaffRole.DraftingClerk), People.Another(StaffRole.OfficeEditor), .. Both(StaffRole.FinalSigner)]), Told(edition));
    }

    [Theory]
    [InlineData(EditorialState.Published, NoticeKind.Released)]
    [InlineData(EditorialState.Withdrawn, NoticeKind.PageDecided)]
    [InlineData(EditorialState.Unpublished, NoticeKind.PageDecided)]
    [InlineData(EditorialState.NotReleased, NoticeKind.NotReleased)]
    public void What_became_of_a_text_is_told_to_its_authors(EditorialState state, NoticeKind kind)
    {
        var other = People.Another(StaffRole.DraftingClerk);
        var edition = new EditionBuilder().AlsoWrittenBy(other).WalkTo(state).Edition;

        var line = edition.Events[^1];
        Assert.Equal(kind, EditionNotices.KindOf(line.Event));
        Assert.Equal(new[] { People.One(StaffRole.DraftingClerk).Id, other.Id }.Where(author => author != line.ActorId).Order(), Told(edition));
    }

    [Fact]
    public void A_proposal_is_told_to_who_decides_and_not_to_who_asks()
    {
        var edition = new EditionBuilder().InState(EditorialState.Published);

        Assert.Equal(Sorted(People.Another(StaffRole.FinalSigner)), EditionNotices.PersonsToAsk(edition, People.One(StaffRole.FinalSigner).Id, _staff).Order());
    }

    [Fact]
    public void An_emergency_release_is_told_to_the_holders_of_the_missing_gates() => // R37
        Assert.Equal(Sorted([.. Both(StaffRole.UnitReviewer), .. Both(StaffRole.Proofreader)]), Told(new EditionBuilder().OfType("emergency").On(Routes.Standard).InState(EditorialState.EmergencyPublished)));

    [Fact]
    public void Of_a_limited_draft_only_the_named_are_told()
    {
        var named = People.One(StaffRole.UnitReviewer);
        var edition = new EditionBuilder().LimitedTo([People.One(StaffRole.DraftingClerk).Id, named.Id]).InState(EditorialState.InReview);

        Assert.Equal(Sorted(named), Told(edition));
    }

    [Theory]
    [InlineData(EditorialState.Draft)]
    [InlineData(EditorialState.Scheduled)]
    [InlineData(EditorialState.Abandoned)]
    [InlineData(EditorialState.Purged)]
    public void Other_steps_are_told_to_nobody(EditorialState state)
    {
        var edition = new EditionBuilder().InState(state);

        Assert.Null(EditionNotices.KindOf(edition.Events[^1].Event));
        Assert.Empty(Told(edition));
    }

    private static IEnumerable<Guid> Told(Edition edition) => EditionNotices.PersonsToTell(edition, edition.Events[^1], _staff).Order();

    private static IEnumerable<Guid> Sorted(params Actor[] persons) => persons.Select(person => person.Id).Order();

    private static Actor[] Both(StaffRole role) => [People.One(role), People.Another(role)];
}
