using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing.Walking;

namespace TengchongPortal.Domain.Tests.Disclosures;

public sealed class EditorialWorkflowTests
{
    public static TheoryData<EditorialEvent> Events => [.. Enum.GetValues<EditorialEvent>()];

    [Fact]
    public void Table_and_specification_have_the_same_events_in_the_same_order() =>
        Assert.Equal(TransitionRow.All.Select(row => row.Event), EditorialWorkflow.Steps.Select(step => step.Event));

    [Theory]
    [MemberData(nameof(Events))]
    public void A_step_starts_where_the_specification_says(EditorialEvent @event) =>
        Assert.Equal(TransitionRow.Of(@event).From.AsEnumerable(), EditorialWorkflow.StepOf(@event).From);

    [Theory]
    [MemberData(nameof(Events))]
    public void A_step_ends_where_the_specification_says(EditorialEvent @event)
    {
        var (row, step) = (TransitionRow.Of(@event), EditorialWorkflow.StepOf(@event));

        Assert.Equal(row.To.Length == 1 ? row.To[0] : null, step.To);
        Assert.Equal(row.OpensEdition, step.OpensEdition);
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void A_step_is_taken_by_whom_the_specification_says(EditorialEvent @event) =>
        Assert.Equal(TransitionRow.Of(@event).Actors.Select(actor => TransitionWords.Parts[actor]).ToHashSet(), EditorialWorkflow.StepOf(@event).Parts.ToHashSet());

    [Theory]
    [MemberData(nameof(Events))]
    public void A_step_asks_what_the_specification_says_and_the_listed_additions(EditorialEvent @event)
    {
        var specified = TransitionRow.Of(@event).Guards.SelectMany(phrase => TransitionWords.Guards[phrase]).ToHashSet();
        var added = TransitionWords.Additions.Where(line => line.Event == @event).Select(line => line.Guard).ToHashSet();

        Assert.Empty(specified.Intersect(added));
        Assert.Equal([.. specified.Union(added).Order()], EditorialWorkflow.StepOf(@event).Guards.Order().ToList());
    }

    [Fact]
    public void Every_phrase_and_every_part_of_the_dictionary_is_used()
    {
        Assert.Equal(TransitionRow.All.SelectMany(row => row.Guards).ToHashSet(), TransitionWords.Guards.Keys.ToHashSet());
        Assert.Equal(Enum.GetValues<Part>().ToHashSet(), TransitionWords.Parts.Values.ToHashSet());
    }

    [Fact]
    public void Every_guard_is_asked_by_some_step() =>
        Assert.Equal(Enum.GetValues<Guard>().ToHashSet(), EditorialWorkflow.Steps.SelectMany(step => step.Guards).ToHashSet());
}
