using System.Text;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Importing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Importing;

/// <summary>A run that breaks leaves whole chunks only, and the next run completes.</summary>
public sealed class BrokenRunTests
{
    private const int Lines = 400;

    private static readonly byte[] _file = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(1, Lines).Select(number => Intake.Line($"第{number}份通知"))));

    [Fact]
    public async Task A_run_that_ends_between_chunks_is_completed_by_the_next()
    {
        await using var portal = new PortalUnderTest(PortalStart.Reference);
        var before = (await portal.RowsAsync())["Documents"];

        await Assert.ThrowsAsync<TimeoutException>(() => portal.ImportAsync(_file, progress: new EndAfterTheFirst()));
        var kept = (await portal.RowsAsync())["Documents"] - before;
        var report = await portal.ImportAsync(_file);

        Assert.InRange(kept, 1, Lines - 1);
        Assert.Equal((Lines - kept, kept, 0), (report.Accepted, report.Unchanged, report.Refused));
    }

    [Fact]
    public async Task A_chunk_that_cannot_be_written_leaves_nothing_of_itself()
    {
        await using var portal = new PortalUnderTest(PortalStart.Reference);
        var empty = await portal.RowsAsync();
        await portal.AskAsync(db => db.Database.ExecuteSqlRawAsync("CREATE TRIGGER Broken BEFORE INSERT ON PublicRecords WHEN NEW.Title = '第350份通知' BEGIN SELECT RAISE(ABORT, 'broken'); END"));

        await Assert.ThrowsAsync<DbUpdateException>(() => portal.ImportAsync(_file));

        var rows = await portal.RowsAsync();
        var kept = rows["Documents"] - empty["Documents"];
        Assert.Equal(300, kept);
        Assert.All(["Editions", "Revisions", "BatchItems", "ReleaseEvents", "LogLeaves", "PublicRecords"], table => Assert.Equal(empty[table] + kept, rows[table]));
        await portal.AskAsync(db => db.Database.ExecuteSqlRawAsync("DROP TRIGGER Broken"));
        Assert.Equal((Lines - kept, kept), (await portal.ImportAsync(_file)) is var report ? (report.Accepted, report.Unchanged) : default);
    }

    private sealed class EndAfterTheFirst : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => throw new TimeoutException();
    }
}
