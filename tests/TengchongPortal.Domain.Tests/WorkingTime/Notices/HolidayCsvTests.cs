using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.WorkingTime.Notices;

namespace TengchongPortal.Domain.Tests.WorkingTime.Notices;

public sealed class HolidayCsvTests
{
    private const string DaysHeader = "date,name,is_off_day\n";

    [Fact]
    public void The_shipped_files_hold_and_every_year_since_2008_adds_up()
    {
        // One warning: Monday 2020-02-03 is listed as worked.
        var fault = Assert.Single(Seeded.Holidays.Faults);

        Assert.Equal("holiday.work-on-weekday", fault.Refusal.Code);
        Assert.True(fault.IsWarning);
        Assert.False(Seeded.Holidays.IsRefused);
        Assert.Equal(678 + 87, Seeded.Holidays.Days.Length);
    }

    [Theory]
    [InlineData(2008, 11)]
    [InlineData(2014, 11)]
    [InlineData(2024, 11)]
    [InlineData(2025, 13)]
    public void The_law_names_its_holidays(int year, int count) => Assert.Equal(count, NationalHolidays.Of(year).Distinct().Count());

    [Theory]
    [InlineData("2019-02-05", "2019-04-05", "2019-06-07", "2019-09-13")]
    [InlineData("2020-01-25", "2020-04-04", "2020-06-25", "2020-10-01")] // the leap fourth month shifts the later ones
    public void Lunar_and_solar_festivals_fall_on_their_days(params string[] days) =>
        Assert.Subset(
            NationalHolidays.Of(int.Parse(days[0][..4], null)).ToHashSet(), days.Select(x => DateOnly.Parse(x, null)).ToHashSet());

    [Theory]
    [InlineData("2027-1-1,元旦,true", "holiday.date")]
    [InlineData("2027-01-01,元旦,yes", "holiday.kind")]
    [InlineData("2027-01-01,,true", "holiday.kind")]
    [InlineData("2027-01-01,元旦", "holiday.columns")]
    [InlineData("2027-01-01,元旦,true\n2027-01-01,元旦,true", "holiday.duplicate")]
    [InlineData("2027-12-31,元旦,true\n2027-12-31,冬至,true", "holiday.duplicate")] // by the notices of 2028 and 2027
    public void A_bad_line_is_refused_and_the_calendar_with_it(string lines, string code)
    {
        var import = Parse(days: DaysHeader + lines);

        Assert.True(import.IsRefused);
        Assert.Equal([code], import.Faults.Where(x => !x.IsWarning).Select(x => x.Refusal.Code));
        Assert.Equal(code, Assert.Throws<RuleBrokenException>(() => import.Calendar()).Rule);
    }

    [Fact]
    public void A_refusal_names_its_line()
    {
        var import = Parse(days: $"{DaysHeader}2027-01-01,元旦,true\n2027-13-01,元旦,true");

        Assert.Equal(3, import.Faults.Single(x => !x.IsWarning).Line);
    }

    [Theory]
    [InlineData("2027,1,2026-11-05,Q,0,通知", "holiday.notice")]
    [InlineData("2027,1,2026-11-05,0,0,通知", "holiday.notice")]
    [InlineData("2027,1,,R,0,通知", "holiday.notice")]
    [InlineData("2027,1,2026-11-05,R,0,通知\n2027,1,2026-11-06,R,0,通知", "holiday.duplicate")]
    public void A_bad_notice_is_refused(string lines, string code) =>
        Assert.Equal([code], Parse(notices: lines).Faults.Where(x => !x.IsWarning).Select(x => x.Refusal.Code));

    [Fact]
    public void A_superseded_day_needs_its_notice() =>
        Assert.Equal("holiday.notice", Assert.Single(Parse(superseded: "2027,1,2027-01-01,元旦,true").Faults).Refusal.Code);

    [Fact]
    public void A_working_day_on_a_weekday_only_warns_and_changes_nothing()
    {
        var import = Parse(days: $"{DaysHeader}2027-01-04,元旦,false");

        Assert.Contains(import.Faults, x => x.IsWarning && x.Refusal.Code == "holiday.work-on-weekday" && x.Line == 2);
        Assert.True(import.Calendar().IsWorkday(new(2027, 1, 4)));
    }

    [Fact]
    public void A_year_that_leaves_out_a_national_holiday_or_does_not_add_up_is_warned_of()
    {
        var days = Seeded.Text(HolidayCsv.DaysFile).Replace("2025-05-01,劳动节,true\n", "", StringComparison.Ordinal);
        var import = HolidayCsv.Parse(
            new StringReader(Seeded.Text(HolidayCsv.NoticesFile)), new StringReader(days), new StringReader(Seeded.Text(HolidayCsv.SupersededFile)));
        var codes = import.Faults.Where(x => x.Line == 0).Select(x => x.Refusal.Code);

        Assert.Equal(["holiday.national-missing", "holiday.count"], codes);
    }

    [Fact]
    public void A_year_whose_notice_day_is_unknown_counts_as_announced_on_the_first_of_December_before()
    {
        var calendar = Parse(days: $"{DaysHeader}2027-01-01,元旦,true").Calendar();

        Assert.False(calendar.AsKnownOn(new(2026, 11, 30)).Covers(new(2027, 1, 1)));
        Assert.True(calendar.AsKnownOn(new(2026, 12, 1)).Covers(new(2027, 1, 1)));
        Assert.Equal(SourceGrade.R, calendar.NoticeFor(2027)!.Mark);
    }

    private static HolidayImport Parse(string notices = "", string days = DaysHeader, string superseded = "") =>
        HolidayCsv.Parse(new StringReader($"header\n{notices}"), new StringReader(days), new StringReader($"header\n{superseded}"));
}
