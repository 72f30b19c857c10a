using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Disclosures;

public sealed class EditionBuilderTests
{
    public static TheoryData<EditorialState> States => [.. Enum.GetValues<EditorialState>()];

    [Theory]
    [MemberData(nameof(States))]
    public void Every_state_is_reached_by_real_steps(EditorialState state)
    {
        var edition = new EditionBuilder().On(Routes.FullWithCountersign).InState(state);

        Assert.Equal(state, edition.State);
        Assert.Equal(state, edition.Events[^1].To);
        Assert.Equal(Enumerable.Range(1, edition.Events.Count), edition.Events.Select(line => line.Number));
        Assert.All(edition.Events.Zip(edition.Events.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
    }

    [Theory]
    [MemberData(nameof(States))]
    public void A_limited_edition_reaches_every_state_by_its_named_people(EditorialState state) =>
        Assert.Equal(state, new EditionBuilder().LimitedTo(Cast.Everybody).InState(state).State);

    [Fact]
    public void A_carried_over_edition_is_released_by_its_batch_without_signatures() // architecture 2a
    {
        var walk = new EditionBuilder().CarriedOver().Take(EditorialEvent.Release);

        Assert.Equal(EditorialState.Published, walk.Edition.State);
        Assert.Empty(walk.Edition.Signatures);
        Assert.Equal(RecordOrigin.CarriedOver, walk.Edition.Document.Origin);
    }
}
