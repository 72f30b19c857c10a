using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Disclosures;

/// <summary>A review that ends with "not open" changes the attribute of the text and nothing of the past (workflow.md 3.5; R148, R156).</summary>
public sealed class SecrecyCloseTests
{
    [Theory]
    [InlineData(SecrecyOutcome.OnRequest, Openness.OnRequest)]
    [InlineData(SecrecyOutcome.Exempt, Openness.Exempt)]
    public void The_text_gets_the_attribute_that_the_review_decided(SecrecyOutcome outcome, Openness openness)
    {
        var walk = new EditionBuilder().WalkTo(EditorialState.InReview);
        var submitted = walk.Edition.Current;
        var day = new DateOnly(2020, 12, 12);

        walk.Take(EditorialEvent.SecrecyClose, change: act => act with { Outcome = outcome, Clause = "16-2", Reason = "过程性信息", Day = day });

        var closed = walk.Edition.Current;
        Assert.Equal((openness, "16-2", "过程性信息", day), (closed.Text.Openness, closed.Text.ExemptionClause, closed.Text.ExemptionReason, closed.Text.ReassessOn));
        Assert.Equal(submitted.Text.Body, closed.Text.Body);
        Assert.Equal((Openness.Proactive, true), (submitted.Text.Openness, submitted.IsIntact));
        Assert.Equal((submitted.Number + 1, People.One(StaffRole.SecrecyReviewer).Id), (closed.Number, closed.AuthorId));
        Assert.Equal((EditorialState.NotReleased, closed.Hash), (walk.Edition.State, walk.Edition.LastEvent(EditorialEvent.SecrecyClose)!.RevisionHash));
        Assert.Empty(walk.Edition.SignaturesOnCurrent);
    }

    [Fact]
    public void What_is_taken_from_stock_starts_from_the_closed_attribute_and_is_not_published_unchanged()
    {
        var walk = new EditionBuilder().WalkTo(EditorialState.NotReleased).Take(EditorialEvent.ReopenStock);
        walk.OpenNext(walk.Edition.Current.Text).Take(EditorialEvent.Submit).SignAll();

        var failures = Verification.Failures(walk.Edition, walk.Facts, walk.Now);

        Assert.Contains("verify.attribute", failures.Select(failure => failure.Code));
    }
}
