using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Finding;
using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Database;

/// <summary>What citizens ask most is answered out of the index and sorts nothing: a plan, so that no clock decides.</summary>
public sealed class FindingPlanTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private static readonly RecordFilter _nothing = new() { Today = new(2026, 11, 28) };

    [Fact]
    public async Task A_list_is_read_in_the_order_of_the_index()
    {
        Assert.All(
            await PlansAsync(
                records => records.NewestFirst().Take(20).Glimpses(),
                records => records.Fitting(_nothing with { TitleWords = ["规划"], Year = 2019, Theme = "16" }).NewestFirst().Take(20).Glimpses()),
            plan =>
            {
                // What a line rests on is asked line by line, each by an index.
                Assert.Matches(@"^SEARCH p USING INDEX IX_PublicRecords_Finding \(IsCurrent=\?\)(;|$)", plan);
                Assert.DoesNotMatch("SCAN|USE TEMP B-TREE", plan);
            });
    }

    [Fact]
    public async Task A_facet_is_counted_without_a_row_being_read()
    {
        Assert.All(
            await PlansAsync(
                records => records.GroupBy(record => record.OrganId).Select(group => new { group.Key, Count = group.Count() }),
                records => records.Fitting(_nothing with { TitleWords = ["规划"], Genre = "05" }).GroupBy(record => new { record.OrganId, Theme = record.Theme.Substring(0, 2), record.FirstPublishedAt, record.ExpiresOn }).Select(group => new { group.Key, Count = group.Count() })),
            plan => Assert.StartsWith("SEARCH p USING COVERING INDEX IX_PublicRecords_Finding (IsCurrent=?)", plan, StringComparison.Ordinal));
    }

    private Task<List<string>> PlansAsync(params Func<IQueryable<PublicRecord>, IQueryable<object>>[] questions) => portal.InsideAsync(async services =>
    {
        var (register, db) = (services.GetRequiredService<PublicRegister>(), services.GetRequiredService<PortalDbContext>());
        var plans = new List<string>();
        foreach (var question in questions)
        {
            using var command = question(register.Records).CreateDbCommand();
            command.CommandText = $"EXPLAIN QUERY PLAN {command.CommandText}";
            await db.Database.OpenConnectionAsync();
            await using var reader = await command.ExecuteReaderAsync();
            var steps = new List<string>();
            while (await reader.ReadAsync())
            {
                steps.Add(reader.GetString(3));
            }

            plans.Add(string.Join("; ", steps));
        }

        return plans;
    });
}
