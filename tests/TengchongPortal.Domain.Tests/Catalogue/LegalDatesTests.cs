using TengchongPortal.Domain.Catalogue;

namespace TengchongPortal.Domain.Tests.Catalogue;

/// <summary>How a text stands on 12 December 2019, by its legal dates.</summary>
public sealed class LegalDatesTests
{
    private static readonly DateOnly _day = new(2019, 12, 12);

    [Theory]
    [InlineData(null, null, null, null)]
    [InlineData("2019-12-12", null, null, Validity.InForce)]
    [InlineData("2019-12-13", null, null, Validity.NotYetInForce)]
    [InlineData(null, "2019-12-12", null, Validity.InForce)]
    [InlineData(null, "2019-12-11", null, Validity.Lapsed)]
    [InlineData(null, null, "2019-12-13", Validity.InForce)]
    [InlineData(null, null, "2019-12-12", Validity.Repealed)]
    [InlineData("2018-01-01", "2019-12-11", "2019-12-12", Validity.Repealed)]
    [InlineData("2020-01-01", null, "2019-12-01", Validity.Repealed)]
    public void A_text_stands_as_its_dates_say(string? effective, string? expires, string? repealed, Validity? stands) =>
        Assert.Equal(stands, new LegalDates(Day(effective), Day(expires), Day(repealed)).On(_day));

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}
