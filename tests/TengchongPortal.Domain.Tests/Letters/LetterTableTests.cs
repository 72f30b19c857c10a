using System.Collections.Immutable;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Letters;

/// <summary>State × act × person against a specification that shares no line with the code (workflow.md §5).</summary>
public sealed class LetterTableTests
{
    // W writer, H handler, C helping organ, O office, A who approves more time, S the clock.
    private static readonly Dictionary<LetterState, string> _specification = new()
    {
        [LetterState.Received] = "W:WithdrawConsent H:Accept H:Transfer H:HandBack H:Merge H:Refuse H:ReadContact A:ReadFile O:Assign O:Hold O:LetGo",
        [LetterState.InHand] = "W:WithdrawConsent H:Transfer H:HandBack H:Involve H:AskForDetail H:AskExtension H:Merge H:Answer H:ReadContact A:ReadFile O:Assign C:Contribute A:Extend A:DeclineExtension O:Hold O:LetGo O:HandOn S:HotlineProgress S:HotlineAnswer S:HotlineReturn W:LendContact W:KeepContact",
        [LetterState.AwaitingDetail] = "W:WithdrawConsent W:GiveDetail H:NoteDetail S:Resume H:ReadContact A:ReadFile O:Hold O:LetGo S:HotlineProgress S:HotlineAnswer S:HotlineReturn W:LendContact W:KeepContact",
        [LetterState.Merged] = "W:WithdrawConsent S:AnswerAlong S:MoveAlong H:Unmerge H:ReadContact A:ReadFile O:Hold O:LetGo S:HotlineProgress S:HotlineAnswer S:HotlineReturn W:KeepContact",
        [LetterState.Answered] = "W:WithdrawConsent W:AskBack W:Rate S:Close H:OpenCopy H:ReadContact A:ReadFile O:Hold O:LetGo S:HotlineProgress S:HotlineAnswer S:HotlineReturn W:KeepContact",
        [LetterState.NotAccepted] = "W:WithdrawConsent H:ReadContact A:ReadFile O:Hold O:LetGo S:Erase",
        [LetterState.Closed] = "W:WithdrawConsent W:Reopen H:OpenCopy H:ReadContact A:ReadFile O:Hold O:LetGo S:Erase S:HotlineProgress S:HotlineAnswer S:HotlineReturn W:KeepContact",
    };

    // The office handles letters everywhere, so it plays the handler and the helper too.
    private static readonly ImmutableArray<(string Parts, Actor? Person)> _people =
    [
        ("W", null),
        ("H", LetterStage.Clerk),
        ("C", LetterStage.Neighbour),
        ("HOCA", LetterStage.Office),
        ("S", Actor.System),
        ("", People.One(StaffRole.UnitReviewer)),
        ("A", LetterStage.Leader),
        ("", People.WithoutRole),
    ];

    /// <summary>Where a letter goes on that the office handed to the hotline.</summary>
    private static readonly LetterAct[] _atHotline = [LetterAct.HotlineProgress, LetterAct.HotlineAnswer, LetterAct.HotlineReturn, LetterAct.LendContact, LetterAct.KeepContact];

    public static TheoryData<LetterState, LetterAct> Pairs
    {
        get
        {
            var data = new TheoryData<LetterState, LetterAct>();
            foreach (var state in Enum.GetValues<LetterState>())
            {
                foreach (var act in Enum.GetValues<LetterAct>())
                {
                    data.Add(state, act);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_step_is_taken_exactly_by_whom_and_where_the_specification_says(LetterState state, LetterAct act)
    {
        foreach (var (parts, person) in _people)
        {
            var stage = _atHotline.Contains(act) ? LetterStage.HandedOn(state, lends: act == LetterAct.KeepContact) : LetterStage.In(state);
            if (act == LetterAct.Involve)
            {
                // The neighbour helps already; another organ is asked.
                Assert.Equal(Allowed(state, act, parts), LetterGuards.Objection(stage.Letter, stage.Fine(act, person), stage.Facts(act) with { Target = "/530581000/tc-d09/" }) is null);
                continue;
            }

            if (act is LetterAct.Extend or LetterAct.DeclineExtension && state == LetterState.InHand)
            {
                stage.Take(LetterAct.AskExtension, LetterStage.Clerk);
            }

            if (act == LetterAct.LetGo)
            {
                stage.Take(LetterAct.Hold, LetterStage.Office);
            }

            var refusal = stage.Objection(act, person);

            Assert.True(Allowed(state, act, parts) == refusal is null, $"{state} {act} by “{parts}”: {refusal?.Code ?? "allowed"}");
            if (refusal is not null)
            {
                var before = stage.Letter.Events.Count;
                Assert.Throws<RuleBrokenException>(() => stage.Take(act, person));
                Assert.Equal(before, stage.Letter.Events.Count);
            }
        }
    }

    [Fact]
    public void No_row_leads_from_an_unanswered_letter_to_a_closed_one() // R42
    {
        Assert.Empty(LetterWorkflow.Steps.Where(step => step.To == LetterState.Closed && step.From.Any(state => state.IsOwed)));
        Assert.All(LetterWorkflow.Steps.Where(step => step.To == LetterState.Answered), step => Assert.Contains(step.Act, new[] { LetterAct.Answer, LetterAct.AnswerAlong }));
    }

    [Fact]
    public void Every_owed_state_has_a_way_to_an_answer()
    {
        foreach (var state in LetterStates.Owed)
        {
            var seen = new HashSet<LetterState> { state };
            while (LetterWorkflow.Steps.Where(step => step.To is not null && step.From.Any(seen.Contains)).Select(step => step.To!.Value).Where(seen.Add).ToList().Count > 0)
            {
            }

            Assert.Contains(LetterState.Answered, seen);
        }
    }

    [Fact]
    public void The_buttons_are_the_steps_that_would_not_be_refused_before_a_form_is_filled_in()
    {
        foreach (var state in Enum.GetValues<LetterState>())
        {
            var stage = LetterStage.In(state);
            var offered = LetterGuards.StepsFor(stage.Letter, LetterStage.Clerk, new(LetterStage.Terms), LetterStage.Start.AddHours(3)).Select(step => step.Act).ToArray();

            Assert.Equal(Enum.GetValues<LetterAct>().Where(act => Allowed(state, act, "H")).Order().ToArray(), offered.Order().ToArray());
        }
    }

    private static bool Allowed(LetterState state, LetterAct act, string parts) =>
        _specification[state].Split(' ').Any(row => row.EndsWith($":{act}", StringComparison.Ordinal) && parts.Contains(row[0], StringComparison.Ordinal));
}
