using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using Xunit.Abstractions;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>The same promise as in memory, kept by the portal itself: no sequence of steps leaves a policy that must be explained public, overdue and unflagged (R26).</summary>
public sealed class PackageWalkTests(ITestOutputHelper output)
{
    private const int Ordinary = 20190927;

    private const int Moves = 30;

    /// <summary>A Friday before the National Day, and the last days of the measure of 2018.</summary>
    private static readonly DateOnly[] _starts = [new(2019, 9, 27), new(2023, 3, 1)];

    private static readonly int _firstSeed = int.TryParse(Environment.GetEnvironmentVariable("PORTAL_TEST_SEED"), CultureInfo.InvariantCulture, out var given) ? given : Ordinary;

    /// <summary>Few walks that meet together whatever can be met.</summary>
    private static readonly int[] _chosen = [20190943, 20190953, 20190956, 20190961];

    private static readonly string[] _mustBeSeen = ["running", "breached", "explained", "exempt", "not public", "together", "met late", "exempted late", "withdrawn only", "hidden explanation", "purged explanation", "first by the later measure"];

    [Fact]
    public async Task After_every_step_rows_page_list_and_audit_say_the_same_and_nothing_is_overdue_in_silence()
    {
        var seen = new SortedDictionary<string, int>();
        int[] seeds = Depth.Of(_firstSeed == Ordinary ? _chosen : [.. Enumerable.Range(_firstSeed, _chosen.Length)], [.. Enumerable.Range(_firstSeed, 100)]);
        foreach (var seed in seeds)
        {
            await RunAsync(seed, seen);
        }

        output.WriteLine($"{seeds.Length} walks of {Moves} steps from seed {seeds[0]}: {string.Join(", ", seen.Select(pair => $"{pair.Key} {pair.Value}"))}");
        Assert.DoesNotContain(_mustBeSeen, what => _firstSeed == Ordinary && !seen.ContainsKey(what));
    }

    private async Task RunAsync(int seed, SortedDictionary<string, int> seen)
    {
        var (random, start, done) = (new Random(seed), ChinaTime.StartOf(_starts[seed % 2]).AddHours(9), new List<string>());
        using var portal = new PortalUnderTest(PortalStart.City) { Clock = new FakeTimeProvider(start) };
        var (steps, owed) = (new PackageSteps(portal, random, start), new OwedTerms());
        try
        {
            await steps.BeginAsync(seed % 3);
            var (look, before) = (new PackageLook(portal, steps.PolicyId, owed), Standing.Of(steps));
            for (var move = 0; move < Moves; move++)
            {
                done.Add(await steps.StepAsync());
                var now = Standing.Of(steps);
                now.Tell(owed, before, steps.Now);
                await look.AgreeAsync(now.IsRead, now.IsExempt, now.Listed, steps.Now);
                Note(seen, now, before, owed, steps.Now);
                before = now;
            }
        }
        catch (Exception)
        {
            output.WriteLine($"The walk with seed {seed} failed after:\n{string.Join('\n', done)}");
            throw;
        }
    }

    private static void Note(SortedDictionary<string, int> seen, Standing now, Standing before, OwedTerms owed, DateTimeOffset at)
    {
        (bool Is, string What)[] met =
        [
            (!now.IsRead, "not public"),
            (now is { IsRead: true, IsExempt: true }, "exempt"),
            (now is { IsRead: true, Explaining: > 0 }, "explained"),
            (now.IsRead && owed.Running?.IsBreachedAt(at) == false, "running"),
            (now.IsRead && owed.Running?.IsBreachedAt(at) == true, "breached"),
            (now is { IsRead: true, Explaining: 0, Listed: > 0 }, "withdrawn only"),
            (now.Hidden > 0, "hidden explanation"),
            (now.Purged > 0, "purged explanation"),
            (now.PolicyOut != before.PolicyOut && now.Explaining > before.Explaining, "together"),
            (owed.All.Any(term => term is { Until: not null, WasExplained: true } && term.IsBreachedAt(at)), "met late"),
            (owed.All.Any(term => term is { Until: not null, WasExplained: false } && term.IsBreachedAt(at)), "exempted late"),
            (owed.Running?.Rule.Contains("2023", StringComparison.Ordinal) == true, "first by the later measure"),
        ];
        foreach (var (_, what) in met.Where(one => one.Is))
        {
            seen[what] = seen.GetValueOrDefault(what) + 1;
        }
    }

    /// <summary>What citizens read of policy and interpretations, told from the states of editions alone: of each document the newest that ever came out counts.</summary>
    private sealed record Standing(Guid? PolicyOut, bool IsRead, bool IsExempt, int Explaining, int Listed, int Hidden, int Purged)
    {
        public static Standing Of(PackageSteps steps)
        {
            var (policy, explaining) = (OutOf(steps, steps.PolicyId), steps.Interpretations.Select(id => OutOf(steps, id)).OfType<Edition>().ToList());
            var isRead = policy?.State is EditorialState.Published or EditorialState.Withdrawn;
            return new(
                policy?.Id, isRead, isRead && policy!.Current.Text.Policy!.Exemption.Length > 0,
                explaining.Count(one => one.State == EditorialState.Published),
                explaining.Count(one => one.State is EditorialState.Published or EditorialState.Withdrawn),
                explaining.Count(one => one.State == EditorialState.Hidden),
                explaining.Count(one => one.State == EditorialState.Purged));
        }

        /// <summary>Where both came out at one moment, the policy did first.</summary>
        public void Tell(OwedTerms owed, Standing before, DateTimeOffset at)
        {
            if (this == before)
            {
                return;
            }

            owed.Tell(IsRead, !IsExempt, before.Explaining > 0 && (Explaining > 0 || PolicyOut != before.PolicyOut), at);
            owed.Tell(IsRead, !IsExempt, Explaining > 0, at);
        }

        private static Edition? OutOf(PackageSteps steps, Guid document) =>
            steps.Editions.LastOrDefault(edition => edition.DocumentId == document && edition.Events.Any(line => line.Event is EditorialEvent.Release or EditorialEvent.Fire));
    }
}
