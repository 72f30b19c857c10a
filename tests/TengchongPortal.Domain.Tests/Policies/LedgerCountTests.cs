using System.Collections.Immutable;
using TengchongPortal.Domain.Policies.Ledgers;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Policies;

/// <summary>What the annual report asks of the ledger (表二): years that agree with each other, and that nothing later changes.</summary>
public sealed class LedgerCountTests
{
    private const int FirstSeed = 20190515;

    private static readonly DateOnly _last = NormativeHistory.Last;

    [Fact]
    public void What_was_there_and_came_less_what_went_is_what_is_there() // domain 02 §3
    {
        for (var seed = FirstSeed; seed < FirstSeed + Depth.Of(300, 5_000); seed++)
        {
            var counts = CountsOf(Histories(new(seed), isPlain: false), _last);

            Assert.All(counts, count => Assert.True(count.Balances, $"Seed {seed}, {count.Year}: {count}"));
            Assert.Equal(counts.Skip(1).Select(count => count.InForce), counts.SkipLast(1).Select(count => count.Before));
            Assert.Equal(0, counts[^1].Before);
        }
    }

    [Fact]
    public void Where_documents_are_only_made_repealed_and_run_out_the_form_adds_up_by_itself()
    {
        for (var seed = FirstSeed; seed < FirstSeed + Depth.Of(300, 5_000); seed++)
        {
            foreach (var count in CountsOf(Histories(new(seed), isPlain: true), _last))
            {
                Assert.True(count is { Returned: 0, Away: 0 } && count.Before + count.Made - count.Repealed - count.Lapsed == count.InForce, $"Seed {seed}, {count.Year}: {count}");
                Assert.True(count.Ended >= count.Repealed, $"Seed {seed}, {count.Year}: {count}");
            }
        }
    }

    [Fact]
    public void A_year_says_later_what_it_said_at_its_end()
    {
        for (var seed = FirstSeed; seed < FirstSeed + Depth.Of(300, 5_000); seed++)
        {
            var histories = Histories(new(seed), isPlain: false);
            var now = CountsOf(histories, _last).ToDictionary(count => count.Year);
            foreach (var year in now.Keys.Where(year => year < _last.Year))
            {
                var then = CountsOf(histories, new(year, 12, 31)).FirstOrDefault(count => count.Year == year);
                Assert.True(then is null || then == now[year], $"Seed {seed}: {year} said {then}, now {now[year]}");
            }
        }
    }

    [Fact]
    public void A_repeal_that_reaches_back_counts_in_the_year_in_which_it_was_said()
    {
        var life = new NormativeLife(new(2019, 1, 10), null, null, new(2019, 12, 1), EndsByDeclaration: false, null)
        {
            Effects = [new(LegalEffectKind.Repeals, Guid.NewGuid(), new(2019, 12, 1), new(2020, 2, 1), null)],
        };

        Assert.Equal([(2020, 1, 0), (2019, 0, 1)], LedgerCount.Of([new(life)], new(2020, 7, 1)).Select(count => (count.Year, count.Ended, count.InForce)));
    }

    [Fact]
    public void What_had_run_out_before_it_was_repealed_is_repealed_and_leaves_nothing()
    {
        var life = new NormativeLife(new(2018, 1, 10), null, new(2019, 6, 30), new(2020, 2, 1), EndsByDeclaration: false, null);

        Assert.Equal([(2020, 1, 0, 0), (2019, 0, 0, 1), (2018, 0, 0, 0)], LedgerCount.Of([new(life)], new(2020, 7, 1)).Select(count => (count.Year, count.Ended, count.Repealed, count.Lapsed)));
    }

    private static ImmutableArray<LedgerCount> CountsOf(List<NormativeHistory> histories, DateOnly day) =>
        LedgerCount.Of([.. histories.Where(one => one.Published <= day).Select(one => new NormativeCourse(one.LifeOn(day)))], day);

    private static List<NormativeHistory> Histories(Random random, bool isPlain) => [.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => NormativeHistory.Make(random, isPlain))];
}
