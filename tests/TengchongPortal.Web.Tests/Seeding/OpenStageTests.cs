using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Mappings.Moves;
using TengchongPortal.Data.Seeding;
using TengchongPortal.Domain.Catalogue;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Tests.Seeding;

/// <summary>Every column that ships and holds records has its one stage of 五公开 (R112).</summary>
public sealed class OpenStageTests(ReferencePortal portal) : IClassFixture<ReferencePortal>
{
    [Fact]
    public async Task The_columns_of_the_store_are_those_of_the_file_with_form_and_stage()
    {
        var columns = await portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Columns.AsNoTracking().ToDictionaryAsync(column => column.Key));

        var rows = SeedCsv.Read(SeedFolder.BesideTheProgram, "columns.csv").ToList();

        Assert.Equal(rows.Count, columns.Count);
        Assert.All(rows, row => Assert.Equal(row["form"] is "list" or "page", columns[row["key"]].HoldsRecords));
        Assert.All(rows, row => Assert.Equal(row["stage"], $"{columns[row["key"]].Stage}".ToLowerInvariant()));
        Assert.Equal(5, columns.Values.Select(column => column.Stage?.Label).OfType<string>().Distinct().Count());
    }

    // Columns of a later day, which no database from before that migration has.
    private static readonly string[] _later = ["sjwj:", "zswd:"];

    [Fact]
    public async Task A_database_that_was_filled_before_gets_the_same_stages_from_its_migration()
    {
        var (shipped, moved) = await portal.InsideAsync(async services =>
        {
            var db = services.GetRequiredService<PortalDbContext>();
            var before = await StagesAsync(db);
            await db.Columns.ExecuteUpdateAsync(set => set.SetProperty(column => column.Stage, (OpenStage?)null));
            foreach (var statement in FirstOpenStages.Statements)
            {
                await db.Database.ExecuteSqlRawAsync(statement);
            }

            return (before, await StagesAsync(db));
        });

        Assert.Equal(shipped.Where(IsOld), moved.Where(IsOld));
    }

    private static bool IsOld(string column) => !_later.Any(key => column.StartsWith(key, StringComparison.Ordinal));

    private static Task<List<string>> StagesAsync(PortalDbContext db) =>
        db.Columns.AsNoTracking().OrderBy(column => column.Key).Select(column => column.Key + ":" + column.Stage).ToListAsync();
}
