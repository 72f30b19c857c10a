namespace TengchongPortal.Domain.Tests.Disclosures;

/// <summary>docs/workflow.md says what the code does, row by row.</summary>
public sealed class WorkflowPageTests
{
    [Fact]
    public void The_states_on_the_page_are_those_of_the_code() => Same(WorkflowPage.States, "## States");

    [Fact]
    public void The_parts_on_the_page_are_played_by_those_roles() => Same(WorkflowPage.Parts, "## Parts");

    [Fact]
    public void The_transitions_on_the_page_are_those_of_the_code() => Same(WorkflowPage.Steps, "## Transitions");

    [Fact]
    public void The_guards_on_the_page_have_the_codes_and_sentences_of_the_code() => Same(WorkflowPage.Guards, "## Guards");

    [Fact]
    public void The_conditions_of_the_verifier_on_the_page_are_those_of_the_code() => Same(WorkflowPage.Conditions, "## The verifier");

    private static void Same(IEnumerable<string> rows, string heading) =>
        Assert.Equal(string.Join('\n', rows), string.Join('\n', WorkflowPage.RowsUnder(heading)));
}
