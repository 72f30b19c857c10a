using System.Collections.Immutable;
using System.Text.Json;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Disclosures;

/// <summary>What the table means as a graph: no way around the secrecy gate, no dead end but a purge (workflow.md 7.2).</summary>
public sealed class EditorialGraphTests
{
    private static readonly ImmutableArray<EditorialState> _backFromHidden = [EditorialState.Published, EditorialState.Withdrawn, EditorialState.Superseded];

    /// <summary>Routes that people sign, once with every conditional gate and once without any; route I is carried by its batch.</summary>
    public static TheoryData<string> SignedRoutes
    {
        get
        {
            var plans = new TheoryData<string>();
            foreach (var route in Routes().Where(route => route.GetProperty("code").GetString() != RoutePlan.CarriedOver))
            {
                plans.Add(PlanOf(route, withConditional: true).ToString());
                plans.Add(PlanOf(route, withConditional: false).ToString());
            }

            return plans;
        }
    }

    [Fact]
    public void Only_the_last_signature_two_emergency_keys_or_a_signed_form_lead_from_draft_towards_the_public()
    {
        var reached = ReachedFrom(EditorialState.Draft, apartFrom: [EditorialEvent.SignLast, EditorialEvent.Emergency, EditorialEvent.PutUp]);

        Assert.Equal(
            [EditorialState.Draft, EditorialState.InReview, EditorialState.Returned, EditorialState.NotReleased, EditorialState.Abandoned, EditorialState.Purged],
            reached.Order());
    }

    [Theory]
    [MemberData(nameof(SignedRoutes))]
    public void Every_route_waits_for_the_secrecy_gate(string written) // R148
    {
        var walk = new EditionBuilder().On(RoutePlan.Parse(written)).WalkTo(EditorialState.InReview).SignAll(Gate.Secrecy);

        Assert.Contains(Gate.Secrecy, walk.Edition.UnsignedGates);
        Assert.NotEqual(EditorialState.Ready, walk.Edition.State);
        Assert.Equal(EditorialState.Ready, walk.SignAll().Edition.State);
    }

    [Theory]
    [MemberData(nameof(SignedRoutes))]
    public void An_emergency_signs_the_secrecy_gate_first_whatever_the_route(string written) // R37
    {
        var edition = new EditionBuilder().On(RoutePlan.Parse(written)).InState(EditorialState.EmergencyPublished);

        Assert.True(edition.IsSigned(Gate.Secrecy));
        Assert.True(edition.IsSigned(Gate.FinalSign));
    }

    /// <summary>The one listed exception: what comes out without the secrecy gate was signed there as a form (workflow.md 3.8).</summary>
    [Fact]
    public void A_filled_in_form_alone_comes_out_before_the_secrecy_gate_and_stays_only_with_it()
    {
        var unsigned = EditorialWorkflow.Steps.Where(step => step.To == EditorialState.EmergencyPublished && step.From.Contains(EditorialState.Draft) && !step.Parts.Contains(Part.DutyPair));
        var walk = WarningForms.Builder().On(Testing.Routes.Full).Start().Take(EditorialEvent.PutUp);

        Assert.Equal([EditorialEvent.PutUp], unsigned.Select(step => step.Event));
        Assert.Contains(Guard.FromForm, EditorialWorkflow.StepOf(EditorialEvent.PutUp).Guards);
        Assert.Contains(Gate.Secrecy, walk.Edition.OpenGates);
        Assert.Equal(EditorialState.EmergencyPublished, walk.SignAll(Gate.Secrecy).Edition.State);
        Assert.Equal(EditorialState.Published, walk.SignAll().Edition.State);
    }

    [Fact]
    public void Seeds_hold_the_routes_that_the_specification_names() =>
        Assert.Equal(["A", "B", "C", "R", "M", "L", "F", "E", "I"], Routes().Select(route => route.GetProperty("code").GetString()).Distinct());

    [Fact]
    public void Every_state_is_reached_and_only_a_purge_has_no_exit()
    {
        var all = Enum.GetValues<EditorialState>();

        Assert.Equal(all, ReachedFrom(EditorialState.Draft, []).Order());
        Assert.Equal([EditorialState.Purged], all.Where(state => !EditorialWorkflow.Steps.Any(step => step.From.Contains(state))));
    }

    [Fact]
    public void From_every_state_but_a_purge_another_state_can_be_reached() =>
        Assert.All(
            Enum.GetValues<EditorialState>().Except([EditorialState.Purged]),
            state => Assert.True(ReachedFrom(state, []).Count > 1, $"{state} is a dead end"));

    private static HashSet<EditorialState> ReachedFrom(EditorialState start, ImmutableArray<EditorialEvent> apartFrom)
    {
        HashSet<EditorialState> reached = [start];
        var waiting = new Queue<EditorialState>(reached);
        while (waiting.TryDequeue(out var state))
        {
            foreach (var next in NextOf(state, apartFrom).Where(reached.Add))
            {
                waiting.Enqueue(next);
            }
        }

        return reached;
    }

    private static IEnumerable<EditorialState> NextOf(EditorialState state, ImmutableArray<EditorialEvent> apartFrom) =>
        EditorialWorkflow.Steps
            .Where(step => step.From.Contains(state) && !step.OpensEdition && !apartFrom.Contains(step.Event))
            .SelectMany(step => step.To is { } to ? [to] : _backFromHidden);

    private static IEnumerable<JsonElement> Routes()
    {
        using var seeds = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "routes.json")));
        return [.. seeds.RootElement.GetProperty("routes").EnumerateArray().Select(route => route.Clone())];
    }

    /// <summary>The stages of a route; those of an emergency are followed by what is signed afterwards.</summary>
    private static RoutePlan PlanOf(JsonElement route, bool withConditional)
    {
        var stages = route.GetProperty("stages").EnumerateArray();
        var afterwards = route.TryGetProperty("afterwards", out var later) ? later.EnumerateArray() : default;
        return new(route.GetProperty("code").GetString()!, 1, [.. stages.Concat(afterwards).Select(stage => GatesOf(stage, withConditional)).Where(stage => stage.Length > 0)]);
    }

    private static ImmutableArray<Gate> GatesOf(JsonElement stage, bool withConditional) =>
    [
        .. stage.EnumerateArray()
            .Where(gate => withConditional || !gate.TryGetProperty("condition", out _))
            .Select(gate => Enum.Parse<Gate>(gate.GetProperty("gate").GetString()!)),
    ];
}
