using System.Collections.Immutable;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Tests.Disclosures;

namespace TengchongPortal.Domain.Tests.Letters;

/// <summary>docs/workflow.md says of letters what the code does, row by row.</summary>
public sealed class LetterPageTests
{
    [Fact]
    public void The_steps_on_the_page_are_those_of_the_code() => Same(
        LetterWorkflow.Steps.Select(step => Row(Code(step.Act), Codes(step.From), step.To is { } to ? Code(to) : "stays", Code(step.By), Codes(step.Guards))),
        "## Letters");

    [Fact]
    public void The_guards_on_the_page_have_the_codes_and_sentences_of_the_code() => Same(
        Enum.GetValues<LetterGuard>().Select(guard => Row(Code(guard), Code(LetterGuards.SentenceOf(guard).Code), LetterGuards.SentenceOf(guard).Message)),
        "## Guards of letters");

    private static void Same(IEnumerable<string> rows, string heading) =>
        Assert.Equal(string.Join('\n', rows), string.Join('\n', WorkflowPage.RowsUnder(heading)));

    private static string Row(params string[] cells) => $"| {string.Join(" | ", cells)} |";

    private static string Code<T>(T word) => $"`{word}`";

    private static string Codes<T>(ImmutableArray<T> words) => string.Join(", ", words.Select(Code));
}
