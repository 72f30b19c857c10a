using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Disclosures;

public sealed class EditionProposalTests
{
    [Theory]
    [InlineData(EditorialEvent.Hide, StaffRole.OfficeEditor, "过时", "workflow.proposal-kind")]
    [InlineData(EditorialEvent.Reinstate, StaffRole.OfficeEditor, "过时", "workflow.state")]
    [InlineData(EditorialEvent.Withdraw, StaffRole.OfficeEditor, " ", "content.reason")]
    [InlineData(EditorialEvent.Withdraw, StaffRole.Auditor, "过时", "workflow.capability")]
    public void A_proposal_is_refused_with_its_code(EditorialEvent @event, StaffRole role, string reason, string code)
    {
        var edition = new EditionBuilder().InState(EditorialState.Published);

        var refusal = Assert.Throws<RuleBrokenException>(() => edition.Propose(@event, People.One(role), reason, edition.MovedAt));

        Assert.Equal(code, refusal.Rule);
        Assert.Empty(edition.Proposals);
    }

    [Fact]
    public void A_proposal_lapses_when_the_edition_moves()
    {
        var walk = new EditionBuilder().WalkTo(EditorialState.Published).Propose(EditorialEvent.Withdraw).Take(EditorialEvent.Hide).Take(EditorialEvent.Unhide);

        Assert.Equal("workflow.proposal-missing", Scene.At(walk, EditorialEvent.Withdraw).Objection?.Code);
    }
}
