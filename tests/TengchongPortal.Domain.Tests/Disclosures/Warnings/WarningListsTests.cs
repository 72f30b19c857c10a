using TengchongPortal.Domain.Disclosures.Warnings;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Disclosures.Warnings;

/// <summary>The lists: times by the clock in China, places from the register, kinds and numbers from the book.</summary>
public sealed class WarningListsTests
{
    // 10:42 in China.
    private static readonly DateTimeOffset _now = new(2019, 12, 12, 2, 42, 17, TimeSpan.Zero);

    [Fact]
    public void The_times_are_now_the_last_six_hours_and_the_next_twenty_four()
    {
        var times = WarningTimes.At(_now).Select(WarningTimes.Words).ToList();

        Assert.Equal("2019年12月12日10时42分", times[0]);
        Assert.Equal(("2019年12月12日5时", "2019年12月13日10时", 31), (times[1], times[^1], times.Count));
    }

    [Fact]
    public void At_a_full_hour_now_is_that_hour_and_stands_once()
    {
        var times = WarningTimes.At(new DateTimeOffset(2019, 12, 12, 2, 0, 0, TimeSpan.Zero));

        Assert.Equal("2019年12月12日10时", WarningTimes.Words(times[0]));
        Assert.Distinct(times);
        Assert.Equal(31, times.Length);
    }

    [Fact]
    public void Whatever_was_offered_is_taken_for_half_an_hour()
    {
        for (var minute = 0; minute < 24 * 60; minute += 7)
        {
            var opened = _now.AddMinutes(minute);

            Assert.All(WarningTimes.At(opened), time => Assert.True(WarningTimes.Holds(time, opened)));
            Assert.All(WarningTimes.At(opened), time => Assert.True(WarningTimes.Holds(time, opened.AddMinutes(WarningTimes.MinutesOpen))));
        }
    }

    [Theory]
    [InlineData("2019-12-12T10:12:00+08:00", true)]
    [InlineData("2019-12-12T10:43:00+08:00", false)]
    [InlineData("2019-12-12T10:11:00+08:00", false)]
    [InlineData("2019-12-12T10:30:30+08:00", false)]
    [InlineData("2019-12-12T04:00:00+08:00", false)]
    [InlineData("2019-12-13T11:00:00+08:00", false)]
    [InlineData("2019-12-12T12:30:00+08:00", false)]
    [InlineData("0001-01-01T00:00:00+00:00", false)]
    public void A_time_off_the_list_is_not_taken(string time, bool isTaken) =>
        Assert.Equal(isTaken, WarningTimes.Holds(DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture), _now));

    [Fact]
    public void A_value_off_its_list_is_refused_by_the_name_of_the_blank()
    {
        var fine = WarningForms.Chosen(_now);

        Assert.Null(WarningForms.Kit.Lists.Objection(fine, _now));
        Assert.Equal("warning.kind", WarningForms.Kit.Lists.Objection(fine with { Kind = "暴雨橙色预警！" }, _now)?.Code);
        Assert.Equal("warning.place", WarningForms.Kit.Lists.Objection(fine with { Place = "界头镇" }, _now)?.Code);
        Assert.Equal("warning.time", WarningForms.Kit.Lists.Objection(fine with { Time = _now.AddHours(30) }, _now)?.Code);
        Assert.Equal("warning.phone", WarningForms.Kit.Lists.Objection(fine with { Phone = "13800138000" }, _now)?.Code);
    }

    [Fact]
    public void A_town_warns_for_itself_and_every_other_organ_for_the_city_and_its_towns()
    {
        var town = Organ.Register("530581104", "腾冲市猴桥镇人民政府", "猴桥镇", OrganKind.Township, Organs.City.Path, null, 5);
        var street = Organ.Register("530581001", "腾越街道办事处", "腾越街道", OrganKind.Township, Organs.City.Path, null, 6);
        var later = Organ.Register("530581002", "西源街道", "西源街道", OrganKind.Township, Organs.City.Path, null, 7);
        later.SetValidity(new DateOnly(2022, 1, 1), null);
        Organ[] register = [Organs.City, town, street, later, Organs.Department];

        Assert.Equal(["猴桥镇"], WarningPlaces.For(town, register, new DateOnly(2019, 12, 12)).ToArray());
        Assert.Equal(["腾冲市", "猴桥镇", "腾越街道"], WarningPlaces.For(Organs.Department, register, new DateOnly(2019, 12, 12)).ToArray());
        Assert.Equal("西源街道", WarningPlaces.For(Organs.City, register, new DateOnly(2022, 1, 1))[^1]);
    }

    [Fact]
    public void A_closed_line_of_the_book_is_offered_until_its_day()
    {
        var book = new WarningBook([new("大风", ["蓝色", "红色"], new DateOnly(2019, 12, 31)), new("供水中断", [])], [new("119", "消防救援", [OrganKind.Township], new DateOnly(2019, 12, 31))]);

        Assert.Equal(["大风蓝色预警", "大风红色预警", "供水中断预警"], book.KindsOn(new DateOnly(2019, 12, 31)).ToArray());
        Assert.Equal(["供水中断预警"], book.KindsOn(new DateOnly(2020, 1, 1)).ToArray());
        Assert.Equal([new("119", "消防救援")], book.PhonesOf(OrganKind.Township, new DateOnly(2019, 12, 31)));
        Assert.Empty(book.PhonesOf(OrganKind.Department, new DateOnly(2019, 12, 31)));
        Assert.Empty(book.PhonesOf(OrganKind.Township, new DateOnly(2020, 1, 1)));
    }
}
