using System.Collections.Immutable;
using TengchongPortal.Domain.Concerns;
using TengchongPortal.Domain.Concerns.Incidents;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Tests.Disclosures;

namespace TengchongPortal.Domain.Tests.Concerns;

/// <summary>docs/workflow.md says of concerns and incidents what the code does, row by row.</summary>
public sealed class ConcernPageTests
{
    [Fact]
    public void The_steps_of_concerns_are_those_of_the_code() => Same(
        ConcernWorkflow.Steps.Select(step => Row(Code(step.Deed), Codes(step.From), step.To is { } to ? Code(to) : "stays", Code(step.By), Codes(step.Guards))),
        "## Concerns");

    [Fact]
    public void The_guards_of_concerns_are_those_of_the_code() => Same(Enum.GetValues<ConcernGuard>().Select(guard => Guard(guard, ConcernGuards.SentenceOf(guard))), "## Guards of concerns");

    [Fact]
    public void The_steps_of_incidents_are_those_of_the_code() => Same(
        IncidentWorkflow.Steps.Select(step => Row(Code(step.Deed), Codes(step.From), step.To is { } to ? Code(to) : "stays", step.ByClock ? "the clock" : "office", Codes(step.Guards))),
        "## Incidents");

    [Fact]
    public void The_guards_of_incidents_are_those_of_the_code() => Same(Enum.GetValues<IncidentGuard>().Select(guard => Guard(guard, IncidentGuards.SentenceOf(guard))), "## Guards of incidents");

    private static void Same(IEnumerable<string> rows, string heading) => Assert.Equal(string.Join('\n', rows), string.Join('\n', WorkflowPage.RowsUnder(heading)));

    private static string Guard<T>(T guard, Refusal sentence) => Row(Code(guard), Code(sentence.Code), sentence.Message);

    private static string Row(params string[] cells) => $"| {string.Join(" | ", cells)} |";

    private static string Code<T>(T word) => $"`{word}`";

    private static string Codes<T>(ImmutableArray<T> words) => string.Join(", ", words.Select(Code));
}
