using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Policies.Ledgers;

namespace TengchongPortal.Domain.Tests.Policies;

/// <summary>Where a normative document stands before publication follows from its state and signatures (国办发〔2018〕37号).</summary>
public sealed class NormativeMakingTests
{
    private static readonly Gate[] _all = Enum.GetValues<Gate>();

    [Theory]
    [InlineData(EditorialState.Draft, NormativeStep.Drafting)]
    [InlineData(EditorialState.Returned, NormativeStep.Drafting)]
    [InlineData(EditorialState.InReview, NormativeStep.Consulting)]
    [InlineData(EditorialState.Ready, NormativeStep.Waiting)]
    [InlineData(EditorialState.Scheduled, NormativeStep.Waiting)]
    [InlineData(EditorialState.FailedToPublish, NormativeStep.Waiting)]
    public void Before_publication_every_state_has_a_step(EditorialState state, NormativeStep step) => Assert.Equal(step, NormativeMaking.Of(state, _all));

    [Fact]
    public void What_is_public_or_will_not_be_has_none() =>
        Assert.All(Enum.GetValues<EditorialState>().Where(state => !state.IsOpen() || state == EditorialState.EmergencyPublished), state => Assert.Null(NormativeMaking.Of(state, _all)));

    [Theory]
    [InlineData(NormativeStep.Consulting, Gate.Countersign, Gate.Secrecy, Gate.FinalSign)]
    [InlineData(NormativeStep.Reviewing, Gate.FirstReview, Gate.FinalSign)]
    [InlineData(NormativeStep.Reviewing, Gate.Secrecy)]
    [InlineData(NormativeStep.Reviewing, Gate.Legality, Gate.FinalSign)]
    [InlineData(NormativeStep.Reviewing, Gate.Proofreading)]
    [InlineData(NormativeStep.Reviewing, Gate.OfficeReview, Gate.HeadSign)]
    [InlineData(NormativeStep.Deliberating, Gate.FinalSign)]
    [InlineData(NormativeStep.Deliberating, Gate.HeadSign)]
    public void In_review_the_missing_signatures_tell_the_step(NormativeStep step, params Gate[] missing) => Assert.Equal(step, NormativeMaking.Of(EditorialState.InReview, missing));

    [Fact]
    public void Whatever_is_signed_next_the_step_never_goes_back()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var (random, left, at) = (new Random(seed), _all.ToList(), NormativeStep.Drafting);
            while (left.Count > 0)
            {
                var now = NormativeMaking.Of(EditorialState.InReview, left)!.Value;
                Assert.True(now >= at, $"seed {seed}: from {at} to {now}");
                at = now;
                left.RemoveAt(random.Next(left.Count));
            }
        }
    }
}
