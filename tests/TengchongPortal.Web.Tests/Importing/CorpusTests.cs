using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Policies;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing;
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
        var (answered, unanswered) = Depth.Of((619, 318), (4_769, 3_176));
        Assert.Equal((answered - 1, 1, unanswered), (reports.Sum(one => one.Accepted), reports.Sum(one => one.Unchanged), reports.Sum(one => one.Refused)));
        Assert.All(reports.SelectMany(one => one.Refusals), refusal => Assert.Equal("import.unanswered", refusal.Code));
        Assert.Equal((0, answered, unanswered), (again.Sum(one => one.Accepted), again.Sum(one => one.Unchanged), again.Sum(one => one.Refused)));
        Assert.Equal(rows, await portal.RowsAsync());
        Assert.Equal(answered, rows["PublicRecords"]);
        await AssertPairsAsync(portal);
    }

    /// <summary>The real documents name each other once: the answers to questions on one set of opinions, which are there too (R28). All others wait in the work list.</summary>
    private static Task AssertPairsAsync(PortalUnderTest portal) => portal.InsideAsync(async services =>
    {
        var (db, unpaired) = (services.GetRequiredService<PortalDbContext>(), services.GetRequiredService<UnpairedInterpretations>());
        var titles = await db.PublicRecords.Where(record => record.IsCurrent && record.TypeKey == "interpretation").Select(record => record.Title).ToListAsync();
        var pairs = await db.PublicRelations.Where(link => link.Kind == RelationKind.Interprets)
            .Join(db.PublicRecords, link => link.ToDocumentId, record => record.DocumentId, (link, record) => new { link.Record.Title, Policy = record.DocumentNumber }).ToListAsync();

        var (waiting, _, all) = await unpaired.PageAsync(_ => true, 0, titles.Count, CancellationToken.None);

        Assert.Equal(13, titles.Count);
        Assert.Equal(("问答实录：《关于进一步深化改革创新 加快科技服务业高质量发展的若干意见》的有关情况", "沪府办发〔2025〕11号"), pairs.Select(pair => (pair.Title, pair.Policy)).Single());
        Assert.Equal(titles.Except(pairs.Select(pair => pair.Title)).Order(), waiting.Select(one => one.Title).Order());
        Assert.Equal(12, all);
        Assert.Equal(1, await db.AuditEntries.CountAsync(line => line.Act == "ImportPair"));
    });
}
