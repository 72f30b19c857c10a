using TengchongPortal.Data.Seeding;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.WorkingTime;
using TengchongPortal.Domain.WorkingTime.Notices;

namespace TengchongPortal.Web.Tests.Seeding;

/// <summary>Rules and holiday notices are dated files: read again they say the same, and what changes becomes a row or a version of its own beside the old one (R29, R141).</summary>
public sealed class DatedSeedTests : IDisposable
{
    private const string Publish = "disclosure.publish";

    private readonly string _folder = Directory.CreateTempSubdirectory("portal-seeds-").FullName;

    public DatedSeedTests()
    {
        foreach (var file in Directory.EnumerateFiles(SeedFolder.BesideTheProgram.Path))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }
    }

    private SeedFolder Seeds => new(_folder);

    [Fact]
    public void The_rules_read_a_second_time_are_the_same()
    {
        var (first, second) = (RuleSeed.Read(Seeds), RuleSeed.Read(Seeds));

        Assert.Empty(first.Faults);
        Assert.NotEmpty(first.Rules);
        Assert.Equal(first.Rules.ToList(), [.. second.Rules]);
        Assert.Equal(RuleSeed.Load(Seeds).Rules.ToList(), [.. RuleSeed.Load(Seeds).Rules]);
    }

    [Fact]
    public void A_changed_rule_is_a_row_of_its_own_and_old_matters_keep_theirs()
    {
        var before = RuleSeed.Load(Seeds);
        Change(RuleCsv.RulesFile, "disclosure.publish,20,WorkingDays,2019-05-15,,", "disclosure.publish,20,WorkingDays,2019-05-15,2029-12-31,");
        Append(RuleCsv.RulesFile, "disclosure.publish,15,WorkingDays,2030-01-01,,政府信息形成或者变更后主动公开,《政府信息公开条例》（拟修订）,R");

        var after = RuleSeed.Load(Seeds);

        Assert.Equal(before.Rules.Length + 1, after.Rules.Length);
        Assert.Equal(20, after.InForce(Publish, new(2029, 12, 31)).Whole);
        Assert.Equal(15, after.InForce(Publish, new(2030, 1, 1)).Whole);
        Assert.Equal(before.InForce(Publish, new(2010, 1, 1)), after.InForce(Publish, new(2010, 1, 1)));
    }

    [Fact]
    public void A_rule_that_was_not_closed_first_stops_the_start()
    {
        Append(RuleCsv.RulesFile, "disclosure.publish,15,WorkingDays,2030-01-01,,政府信息形成或者变更后主动公开,《政府信息公开条例》（拟修订）,R");

        Assert.Equal("rule.overlap", Assert.Throws<RuleBrokenException>(() => RuleSeed.Load(Seeds)).Rule);
    }

    [Fact]
    public void The_holidays_read_a_second_time_are_the_same()
    {
        var (first, second) = (HolidaySeed.Read(Seeds), HolidaySeed.Read(Seeds));

        Assert.False(first.IsRefused);
        Assert.NotEmpty(first.Days);
        Assert.Equal(first.Notices.ToList(), [.. second.Notices]);
        Assert.Equal(first.Days.ToList(), [.. second.Days]);
    }

    // 2020: the notice of 27 January moved the end of the spring festival from 30 January to 2 February.
    [Fact]
    public void An_amended_arrangement_is_a_new_version_and_what_was_known_before_stays_computable()
    {
        var calendar = HolidaySeed.Load(Seeds);
        var from = new DateOnly(2020, 1, 22);

        Assert.Equal(new DateOnly(2020, 2, 1), Deadline.Compute(calendar, from, 3, PeriodUnit.WorkingDays, new DateOnly(2020, 1, 22)).Due);
        Assert.Equal(new DateOnly(2020, 2, 4), Deadline.Compute(calendar, from, 3, PeriodUnit.WorkingDays).Due);
    }

    [Fact]
    public void A_further_version_holds_from_the_day_of_its_notice_only()
    {
        var notices = HolidaySeed.Read(Seeds).Notices;
        var newest = notices.Where(notice => notice.Year == 2019).MaxBy(notice => notice.Version)!;
        var version = newest.Version + 1;
        KeepAsSuperseded(newest);
        Append(HolidayCsv.NoticesFile, $"2019,{version},2019-12-02,R,{newest.ExtraDaysOff},关于调整2019年部分节假日安排的通知（试验）");
        Append(HolidayCsv.DaysFile, "2019-12-11,试验,true");

        var calendar = HolidaySeed.Load(Seeds);

        Assert.Equal(notices.Length + 1, HolidaySeed.Read(Seeds).Notices.Length);
        Assert.Equal(new DateOnly(2019, 12, 11), Deadline.Compute(calendar, new(2019, 12, 10), 1, PeriodUnit.WorkingDays, new DateOnly(2019, 12, 1)).Due);
        Assert.Equal(new DateOnly(2019, 12, 12), Deadline.Compute(calendar, new(2019, 12, 10), 1, PeriodUnit.WorkingDays, new DateOnly(2019, 12, 2)).Due);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The arrangement as the earlier notice had it moves to the file of earlier arrangements, as the operator would move it.</summary>
    private void KeepAsSuperseded(HolidayNotice notice)
    {
        foreach (var day in HolidaySeed.Read(Seeds).Days.Where(day => day.Notice == notice))
        {
            Append(HolidayCsv.SupersededFile, $"{notice.Year},{notice.Version},{day.Date:yyyy-MM-dd},{day.Name},{(day.Kind == DayKind.Off ? "true" : "false")}");
        }
    }

    private void Append(string file, string line)
    {
        var path = Path.Combine(_folder, file);
        File.WriteAllText(path, $"{File.ReadAllText(path).TrimEnd()}\n{line}\n");
    }

    private void Change(string file, string from, string to)
    {
        var path = Path.Combine(_folder, file);
        var text = File.ReadAllText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }
}
