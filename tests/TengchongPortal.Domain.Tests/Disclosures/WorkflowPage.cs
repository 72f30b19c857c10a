using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Disclosures;

/// <summary>The tables of docs/workflow.md as the code would write them; the page must hold each of these rows and no others.</summary>
internal static class WorkflowPage
{
    private static readonly ImmutableArray<Guard> _variable = [Guard.ContractComplete, Guard.NoStopFault, Guard.NoPersonalStop, Guard.Verified, Guard.VerifiedAfterThis];

    public static IEnumerable<string> Steps => EditorialWorkflow.Steps.Select(step => Row(
        Code(step.Event),
        Codes(step.From, "–"),
        step.To is { } to ? $"`{to}`{(step.OpensEdition ? " (new edition)" : "")}" : "the state before",
        Codes(step.Parts, "–"),
        Codes(step.Guards, "–")));

    public static IEnumerable<string> Guards => Enum.GetValues<Guard>().Select(guard => _variable.Contains(guard)
        ? Row(Code(guard), "of the finding", "–")
        : RowOf(guard));

    public static IEnumerable<string> Conditions =>
        Verification.Conditions.Concat(Verification.CarriedOverConditions.Take(1)).Select(condition => Row(Code(condition.Code), condition.Message));

    public static IEnumerable<string> States => Enum.GetValues<EditorialState>().Select(state => Row(
        Code(state),
        EditorialStates.Readable.Contains(state) ? "the text" : state is EditorialState.Hidden or EditorialState.Unpublished or EditorialState.Purged ? "a notice" : "nothing",
        state.IsOpen() ? "yes" : "no"));

    public static IEnumerable<string> Parts => Enum.GetValues<Part>().Select(part => Row(
        Code(part),
        Codes([.. Enum.GetValues<StaffRole>().Where(role => Plays(part, People.One(role)))], "–")));

    /// <summary>Rows of the table under a heading, without its two head lines.</summary>
    public static IEnumerable<string> RowsUnder(string heading) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "docs", "workflow.md"))
            .SkipWhile(line => line != heading)
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith('|'))
            .Skip(2);

    /// <summary>Asked on a text in review that names the person and has every gate on its route.</summary>
    private static bool Plays(Part part, Actor actor)
    {
        var @event = part == Part.PurgePair ? EditorialEvent.Purge : EditorialEvent.Emergency;
        var edition = new EditionBuilder().On(Routes.EveryGateAtOnce).LimitedTo(Cast.Everybody).InState(EditorialState.InReview);
        return edition.Plays(part, Acts.Fine(edition, @event, actor, edition.MovedAt));
    }

    private static string RowOf(Guard guard)
    {
        var step = EditorialWorkflow.Steps.First(step => step.Guards.Contains(guard));
        var refusal = GuardBreaks.Of(guard, step.Event).Scene.Objection!;
        return Row(Code(guard), Code(refusal.Code), refusal.Message);
    }

    private static string Row(params string[] cells) => $"| {string.Join(" | ", cells)} |";

    private static string Code<T>(T word) => $"`{word}`";

    private static string Codes<T>(ImmutableArray<T> words, string none) =>
        words.IsEmpty ? none : string.Join(", ", words.Select(Code));
}
