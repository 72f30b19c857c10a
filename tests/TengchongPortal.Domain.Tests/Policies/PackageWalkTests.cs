using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Policies.Packages;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Tests.WorkingTime;
using TengchongPortal.Testing;
using Xunit.Abstractions;

namespace TengchongPortal.Domain.Tests.Policies;

/// <summary>Seven persons who hold every role try whatever they like with a policy and its interpretations, and days go by.</summary>
public sealed class PackageWalkTests(ITestOutputHelper output)
{
    private const int FirstSeed = 20190927;

    private const int Moves = 60;

    private static readonly RuleBook _rules = RuleCsv.Parse(new StringReader(Seeded.Text(RuleCsv.RulesFile))).Book();

    private static readonly Actor[] _people = [.. Enumerable.Range(1, 7).Select(number => People.HoldingEverything(number))];

    private static readonly EditorialEvent[] _events = [.. Enum.GetValues<EditorialEvent>().Except([EditorialEvent.Create, EditorialEvent.PutUp, EditorialEvent.Supersede])];

    private static readonly string[] _mustBeSeen = ["explained", "running", "breached", "met late", "exempted late", "exempt", "moved together", "withdrawn"];

    private static readonly PolicyFacts[] _facts =
    [
        PolicyTexts.Facts,
        PolicyTexts.Facts with { FirstReason = "emergency", FirstNote = "汛期将至" },
        PolicyTexts.Facts with { Exemption = "internal", ExemptionNote = "本局值班安排" },
    ];

    [Fact]
    public void No_sequence_leaves_a_policy_that_must_be_explained_public_overdue_and_unflagged() // R26
    {
        var (walks, seen) = (Depth.Of(500, 10_000), new Dictionary<string, int>());
        for (var seed = FirstSeed; seed < FirstSeed + walks; seed++)
        {
            Run(seed, seen);
        }

        output.WriteLine($"{walks} walks of {Moves} moves, seeds from {FirstSeed}: {string.Join(", ", seen.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value}"))}");
        Assert.Empty(_mustBeSeen.Except(seen.Keys));
    }

    private static void Run(int seed, Dictionary<string, int> seen)
    {
        var random = new Random(seed);
        var now = EditionBuilder.DefaultStart;
        var desk = new PackageDesk(_facts[random.Next(_facts.Length)], now, _people[0]);
        for (var move = 0; move < Moves; move++)
        {
            now = random.Next(12) == 0 ? now.AddDays(random.Next(1, 4)) : now.AddMinutes(7);
            var before = desk.Editions.Select(edition => edition.Version).ToList();
            Move(desk, random, now);
            Note(seen, desk.Editions.Zip(before).Count(pair => pair.First.Version != pair.Second) > 1 ? "moved together" : "moved");
            Check(desk, now, seen, seed);
        }
    }

    private static void Move(PackageDesk desk, Random random, DateTimeOffset now)
    {
        if (desk.Editions.Count < 3 && random.Next(6) == 0)
        {
            desk.Explain(now, _people[random.Next(2)]);
            return;
        }

        var edition = random.Next(3) > 0 ? desk.Lead : desk.Editions[random.Next(desk.Editions.Count)];
        var known = EditorialWorkflow.Steps.Where(step => step.From.Contains(edition.State)).Select(step => step.Event).Intersect(_events).ToArray();
        var forward = known.Where(IsForward).ToArray();
        var pool = random.Next(4) > 0 && forward.Length > 0 ? forward : known.Length > 0 && random.Next(5) > 0 ? known : _events;
        _ = Refused.CodeOf(() => Try(desk, edition, pool[random.Next(pool.Length)], random, now));
    }

    private static void Try(PackageDesk desk, Edition edition, EditorialEvent taken, Random random, DateTimeOffset now)
    {
        if (EditorialWorkflow.StepOf(taken).Guards.Contains(Guard.ProposalExists))
        {
            edition.Propose(taken, _people[2], "情况有变", now);
        }

        var bySystem = EditorialWorkflow.StepOf(taken).Parts.Contains(Part.System);
        var signs = EditorialWorkflow.StepOf(taken).Guards.Contains(Guard.GateIsOpen);
        var actor = bySystem ? Actor.System : signs ? _people.Skip(2).FirstOrDefault(one => desk.Editions.All(any => any.Signatures.All(signature => signature.PersonId != one.Id) || !any.State.IsOpen())) ?? _people[random.Next(7)] : _people[random.Next(7)];
        var act = Acts.Fine(edition, taken, actor, now);
        desk.Take(edition, taken == EditorialEvent.Revise && edition == desk.Lead
            ? act with { Text = PolicyTexts.Policy(_facts[random.Next(_facts.Length)]) with { ChangeNote = "补充说明" } }
            : act);
    }

    private static bool IsForward(EditorialEvent taken) => taken is EditorialEvent.Submit or EditorialEvent.Sign or EditorialEvent.SignLast or EditorialEvent.Release
        or EditorialEvent.Schedule or EditorialEvent.Fire or EditorialEvent.Revise or EditorialEvent.Hide or EditorialEvent.Unhide or EditorialEvent.Recover;

    private static void Check(PackageDesk desk, DateTimeOffset now, Dictionary<string, int> seen, int seed)
    {
        var open = desk.Duties.Where(duty => duty.IsOpen).ToList();
        Assert.True(open.Count <= 1, $"Seed {seed}: two duties run for one policy.");
        if (desk.Duties.Exists(duty => !duty.IsOpen && duty.IsBreachedAt(now, _rules, Seeded.Calendar)))
        {
            Note(seen, "met late");
        }

        var shown = DutyReading.Shown(desk.Duties.Select(duty => DutyReading.Of(duty, _rules, Seeded.Calendar, now)));
        Assert.All(desk.Duties.Where(duty => duty.IsBreachedAt(now, _rules, Seeded.Calendar)), duty => Assert.True(shown.Any(one => one.Duty == duty && one.IsFlagged), $"Seed {seed}: a breach is not on the page any more."));
        if (desk.Duties.Exists(duty => duty.Outcome == DutyOutcome.Exempted && duty.IsBreachedAt(now, _rules, Seeded.Calendar)))
        {
            Note(seen, "exempted late");
        }

        if (!desk.IsPublic || desk.IsExplained || !desk.MustInterpret)
        {
            Note(seen, !desk.IsPublic ? "not public" : desk.IsExplained ? "explained" : "exempt");
            return;
        }

        Assert.True(open.Count == 1, $"Seed {seed}: the policy is public and unexplained, and nothing is owed.");
        if (desk.IsExplainedByWithdrawnOnly)
        {
            Note(seen, "withdrawn");
        }

        Note(seen, open[0].IsBreachedAt(now, _rules, Seeded.Calendar) ? "breached" : "running");
    }

    private static void Note(Dictionary<string, int> seen, string what) => seen[what] = seen.GetValueOrDefault(what) + 1;
}
