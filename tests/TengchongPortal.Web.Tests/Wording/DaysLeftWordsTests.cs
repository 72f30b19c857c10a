using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Tests.Wording;

/// <summary>How near the end of a term is, in words.</summary>
public sealed class DaysLeftWordsTests
{
    [Theory]
    [InlineData(3, false, "还有 3 个工作日")]
    [InlineData(0, false, "今天到期")]
    [InlineData(0, true, "已逾期")]
    [InlineData(-2, true, "已逾期 2 个工作日")]
    public void A_term_that_is_past_is_late_on_a_rest_day_too(int left, bool isPast, string words) => Assert.Equal(words, DaysLeftWords.Of(left, isPast));
}
