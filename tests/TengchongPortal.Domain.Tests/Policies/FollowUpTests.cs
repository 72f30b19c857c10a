using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Packages;

namespace TengchongPortal.Domain.Tests.Policies;

/// <summary>Ten letters about one policy within seven days ask for a follow-up interpretation (R31).</summary>
public sealed class FollowUpTests
{
    private static readonly FollowUp _rule = new(10, 7);

    private static readonly DateTimeOffset _first = ChinaTime.StartOf(new(2019, 12, 2)).AddHours(9);

    [Fact]
    public void Nine_ask_for_nothing_and_the_tenth_makes_it_owed()
    {
        Assert.Null(_rule.OwedSince(Letters(9, 0.5), null));
        Assert.Equal(_first.AddDays(4.5), _rule.OwedSince(Letters(10, 0.5), null));
        Assert.Equal(_first.AddDays(4.5), _rule.OwedSince(Letters(15, 0.5).Reverse(), null));
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void All_ten_lie_within_seven_days(int lastDay, bool isOwed) =>
        Assert.Equal(isOwed, _rule.OwedSince(Letters(9, 0.1).Append(_first.AddDays(lastDay)), null) is not null);

    [Fact]
    public void Ten_in_a_month_ask_for_nothing_until_ten_come_together()
    {
        Assert.Null(_rule.OwedSince(Letters(10, 3), null));
        Assert.NotNull(_rule.OwedSince(Letters(10, 3).Concat(Enumerable.Range(0, 9).Select(number => _first.AddDays(27).AddHours(number))), null));
    }

    [Fact]
    public void An_interpretation_answers_what_was_asked_before_it_and_no_more()
    {
        Assert.Null(_rule.OwedSince(Letters(12, 0.1), _first.AddDays(2)));
        Assert.Null(_rule.OwedSince(Letters(12, 0.1), _first.AddDays(0.45)));
        Assert.NotNull(_rule.OwedSince(Letters(30, 0.1), _first.AddDays(1)));
    }

    private static IEnumerable<DateTimeOffset> Letters(int count, double days) => Enumerable.Range(0, count).Select(number => _first.AddDays(number * days));
}
