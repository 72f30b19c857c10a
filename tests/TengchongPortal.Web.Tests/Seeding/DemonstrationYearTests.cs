using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.WorkingTime;
using TengchongPortal.Web.Tests.Commands;
using TengchongPortal.Web.Tests.Importing;
using TengchongPortal.Web.Tests.Trust;

namespace TengchongPortal.Web.Tests.Seeding;

/// <summary>The whole demonstration year (R16): its number, by every table and as of the day of the report, and that it came by the one way to the public.</summary>
public sealed class DemonstrationYearTests(YearPortal portal) : IClassFixture<YearPortal>
{
    private static int Number => YearPortal.Number;

    [Fact]
    public void The_command_tells_the_number_of_the_year()
    {
        var run = portal.First;

        Assert.Equal(0, run.Code);
        Assert.Equal(("Full", Number), (run.Json.GetProperty("wish").GetString(), run.Json.GetProperty("year").GetProperty("total").GetInt32()));
        Assert.True(run.Json.GetProperty("records").GetInt32() > Number, "The demonstration city is missing.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("?asOf=2019-12-12%2007:56:51")]
    [InlineData("?asOf=2020-01-01")]
    public async Task The_number_is_the_same_as_of_the_report_and_ever_after_and_each_table_adds_up_to_it(string asOf)
    {
        using var json = JsonDocument.Parse((await portal.Visitor().OpenAsync($"/figures/2019.json{asOf}")).Text);

        Assert.Equal(Number, json.RootElement.GetProperty("total").GetInt32());
        foreach (var table in json.RootElement.GetProperty("by").EnumerateObject())
        {
            Assert.Equal(Number, table.Value.EnumerateArray().Sum(part => part.GetProperty("count").GetInt32()));
        }
    }

    [Fact]
    public async Task A_second_run_adds_nothing()
    {
        var before = await portal.AskAsync(db => db.AuditEntries.CountAsync());

        var second = await CommandRun.OfAsync(portal, "seed", "--demo", "--full", "--json");

        Assert.Equal((0, Number), (second.Code, second.Json.GetProperty("year").GetProperty("total").GetInt32()));
        Assert.Equal(before, await portal.AskAsync(db => db.AuditEntries.CountAsync()));
    }

    [Fact]
    public async Task Everything_holds_against_each_other() => Assert.Equal([], (await VerifyRun.OfAsync(portal)).Breaks);

    [Fact]
    public async Task Texts_came_out_on_working_days_only_and_on_many_of_them()
    {
        var calendar = portal.Services.GetRequiredService<WorkingCalendar>();

        var days = (await RecordsAsync()).Select(record => ChinaTime.DayOf(record.FirstPublishedAt!.Value)).Distinct().ToList();

        Assert.All(days, day => Assert.True(calendar.IsWorkday(day), $"{day} is no working day."));
        Assert.True(days.Count > 200);
    }

    [Fact]
    public async Task The_numbers_of_an_organ_on_a_day_begin_with_one_and_leave_no_gap()
    {
        var records = await RecordsAsync();

        foreach (var day in records.GroupBy(record => record.IndexNumber[..^3]))
        {
            Assert.Equal(Enumerable.Range(1, day.Count()).Select(serial => $"{day.Key}{serial:000}"), day.OrderBy(record => record.FirstPublishedAt).Select(record => record.IndexNumber));
        }
    }

    [Fact]
    public async Task No_organ_has_two_texts_of_one_title_and_most_organs_and_columns_have_some()
    {
        var records = await RecordsAsync();

        Assert.Equal([], records.GroupBy(record => (record.OrganId, record.Title)).Where(group => group.Count() > 1).Select(group => group.Key.Title));
        Assert.True(records.Select(record => record.OrganId).Distinct().Count() > 40);
        Assert.True(records.Select(record => record.ColumnId).Distinct().Count() > 20);
    }

    [Fact]
    public async Task A_policy_is_explained_on_the_next_working_day()
    {
        var calendar = portal.Services.GetRequiredService<WorkingCalendar>();
        var pairs = await portal.AskAsync(db => db.PublicRelations.Where(link => link.Kind == RelationKind.Interprets && link.Record.FirstPublishedAt < ChinaTime.StartOf(new(2020, 1, 1)))
            .Join(db.PublicRecords, link => link.ToDocumentId, record => record.DocumentId, (link, policy) => new { Policy = policy.FirstPublishedAt!.Value, Explained = link.Record.FirstPublishedAt!.Value })
            .ToListAsync());

        Assert.NotEmpty(pairs);
        Assert.All(pairs, pair => Assert.InRange(calendar.CountWorkingDays(ChinaTime.DayOf(pair.Policy), ChinaTime.DayOf(pair.Explained)), 1, 3));
    }

    private Task<List<PublicRecord>> RecordsAsync() => portal.AskAsync(db => db.PublicRecords.AsNoTracking()
        .Where(record => record.Origin == RecordOrigin.Demonstration && record.FirstPublishedAt < ChinaTime.StartOf(new(2020, 1, 1)))
        .OrderBy(record => record.Sequence).ToListAsync());
}
