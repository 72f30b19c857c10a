using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Importing;

/// <summary>The real documents, where they are at hand (environment variable PORTAL_CORPUS names their folder; they never belong to the product).</summary>
public sealed class CorpusTests
{
    [CorpusFact]
    public async Task Every_answered_document_is_taken_and_every_unanswered_letter_refused()
    {
        await using var portal = new PortalUnderTest(PortalStart.Reference);

        var reports = await portal.ImportCorpusAsync();
        var rows = await portal.RowsAsync();
        var again = await portal.ImportCorpusAsync();

        // The seed report is among them and was carried over with the reference data.
        Assert.Equal((4768, 1, 3176), (reports.Sum(one => one.Accepted), reports.Sum(one => one.Unchanged), reports.Sum(one => one.Refused)));
        Assert.All(reports.SelectMany(one => one.Refusals), refusal => Assert.Equal("import.unanswered", refusal.Code));
        Assert.Equal((0, 4769, 3176), (again.Sum(one => one.Accepted), again.Sum(one => one.Unchanged), again.Sum(one => one.Refused)));
        Assert.Equal(rows, await portal.RowsAsync());
        Assert.Equal(4769, rows["PublicRecords"]);
    }
}
