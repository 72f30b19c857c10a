using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Policies;
using TengchongPortal.Domain.Policies;
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
        await AssertPairsAsync(portal);
    }

    /// <summary>Interpretations without a pair wait in the work list, each with the one policy that its title names, where there is one (R28).</summary>
    private static Task AssertPairsAsync(PortalUnderTest portal) => portal.InsideAsync(async services =>
    {
        var (db, work) = (services.GetRequiredService<PortalDbContext>(), services.GetRequiredService<PolicyWork>());
        var titles = await db.PublicRecords.Where(record => record.IsCurrent && record.TypeKey == "interpretation").Select(record => record.Title).ToListAsync();
        var policies = await db.PublicRecords.Where(record => record.IsCurrent && (record.TypeKey == "policy" || record.TypeKey == "normative")).Select(record => record.Title).ToListAsync();
        var named = titles.Where(title => PairNames.Of(title).Any(name => policies.Count(policy => PairNames.Fits(policy, name)) == 1));

        var waiting = await work.UnpairedAsync(_ => true, titles.Count + 1, CancellationToken.None);

        Assert.NotEmpty(titles);
        Assert.Equal(titles.Order(), waiting.Select(one => one.Title).Order());
        Assert.Equal(named.Order(), waiting.Where(one => one.Named is not null).Select(one => one.Title).Order());
    });
}
