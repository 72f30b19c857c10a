using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Database;

/// <summary>
/// Every page of the citizens asks little, and nothing that grows with the number of records: judged by the number of questions and by
/// their plans, so that no clock decides (R171, R184).
/// </summary>
public sealed class CitizenQuestionTests(CitizenQuestionTests.AskedPortal portal) : IClassFixture<CitizenQuestionTests.AskedPortal>
{
    // Whoever carries a form is drawn a page of their own.
    private const string DrawnAnew = "portal-form=x";

    /// <summary>Questions that do walk over many rows, each with its reason.</summary>
    private static readonly (string Page, string Asked, string Why)[] _walks =
    [
        ("/catalogue?title=", "PublicRecords", "words of titles are sifted out of the covering index; the search is the fast way"),
        ("/catalogue/zcwj?title=", "PublicRecords", "as in the whole catalogue"),
        ("/topics/", "PublicRecords", "a topic is any mix of columns, organs and words; counted once for each generation"),
        ("/policies", "PublicPolicies", "the topics of policies, once for each generation"),
        ("/policies", "InterpretationDuties", "the open duties, by the index that holds only those"),
        ("/interpretations", "PublicPolicies", "as on the list of policies"),
        ("/interpretations", "InterpretationDuties", "as on the list of policies"),
        ("/interpretations/report", "", "every interpretation and policy of a quarter, found by its day of publication"),
        ("/ledger", "", "the whole ledger, once for each generation"),
        ("/ledger/clean-ups", "", "every clean-up with its links, once for each generation"),
        ("/meetings", "PublicMeetings", "every meeting with its items, once for each generation"),
        ("/site-errors", "SiteErrors", "every report, once for each generation"),
        ("/concerns", "Concerns", "every concern that is public, once for each generation"),
        ("/incidents", "Incident", "every incident that was spoken of, once for each generation"),
        ("/rules", "\"Title\" IN", "the titles of some rules are looked through in the covering index, once for each generation"),
        ("/questions/booklet", "PublicKnowledge", "every entry stands in the booklet, two hundred at most"),
        ("/interpretations/experts", "", "every expert and what each explains, once for each generation"),
        ("/questions/export.csv", "PublicKnowledge", "every entry for the hotline stands in the file"),
        ("/carriers", "CarrierPostings", "every posting is counted, once for each generation"),
    ];

    /// <summary>At most so many questions once the shelf is filled.</summary>
    public static TheoryData<string, int> Pages => new()
    {
        { "/", 0 },
        { "/records/{plain}", 2 },
        { "/records/{linked}", 7 },
        { "/records/{policy}", 14 },
        { "/records/{plain}/print", 2 },
        { "/records/{linked}.json", 8 },
        { "/catalogue", 2 },
        { "/catalogue/zcwj", 2 },
        { "/catalogue/zcwj?year=2026", 2 },
        { "/catalogue?organ=tc-d01", 2 },
        { "/catalogue?validity=inforce", 2 },
        { "/catalogue?title=%E9%80%9A%E7%9F%A5", 3 },
        { "/organs", 0 },
        { "/organs/tc-d01", 5 },
        { "/organs/contacts", 2 },
        { "/phone-lines", 0 },
        { "/topics", 0 },
        { "/topics/ylfw", 4 },
        { "/figures/2026", 30 },
        { "/log", 5 },
        { "/exceptions", 3 },
        { "/feeds/all.atom", 3 },
        { "/sitemap.xml", 1 },
        { "/sitemap.xml?part=1", 1 },
        { "/site-map", 1 },
        { "/policies", 2 },
        { "/interpretations", 2 },
        { "/interpretations/report", 5 },
        { "/interpretations/experts", 0 },
        { "/policies.atom", 1 },
        { "/interpretations.atom", 1 },
        { "/ledger", 4 },
        { "/ledger/clean-ups", 1 },
        { "/site-errors", 1 },
        { "/concerns", 0 },
        { "/concerns/fields/education", 0 },
        { "/incidents", 0 },
        { "/sticking-points", 0 },
        { "/meetings", 1 },
        { "/rules", 1 },
        { "/carriers", 2 },
        { "/letters", 2 },
        { "/questions", 3 },
        { "/questions/booklet", 1 },
        { "/questions/booklet?topic=16", 1 },
        { "/questions/export.csv", 2 },
        { "/letters/statistics", 0 },
        { "/search?q=%E9%80%9A%E7%9F%A5", 2 },
        { "/search?q=%E8%85%BE%E6%94%BF%E5%8F%91%E3%80%942018%E3%80%9599999%E5%8F%B7", 4 },
        { "/search/suggestions?q=%E9%80%9A%E7%9F%A5", 2 },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_asks_few_questions_and_none_that_grows_with_the_number_of_records(string page, int most)
    {
        var first = await AskedByAsync(page);
        var again = await AskedByAsync(page);

        Assert.True(again.Count <= most, $"{page} asks {again.Count}:{Told(again)}");
        Assert.Empty(first.Concat(again).Where(question => question.Grows && !_walks.Any(walk => page.StartsWith(walk.Page, StringComparison.Ordinal) && question.Sql.Contains(walk.Asked, StringComparison.Ordinal)))
            .Select(question => $"{string.Join("; ", question.Plan)}: {question.Sql}"));
    }

    [Fact]
    public async Task A_walk_over_all_that_is_current_would_be_seen()
    {
        await portal.InsideAsync(async services =>
        {
            var records = services.GetRequiredService<PortalDbContext>().PublicRecords;
            _ = await records.CountAsync(record => record.Summary == "");
            _ = await records.Where(record => record.IsCurrent).Select(record => record.Summary).ToListAsync();
            _ = await records.Where(record => record.IsCurrent).OrderByDescending(record => record.SortAt).Select(record => record.Title).Take(20).ToListAsync();
        });

        Assert.Equal([true, true, false], portal.Asked.Take().TakeLast(3).Select(question => question.Grows));
    }

    [Fact]
    public async Task SQLite_is_told_of_every_index_of_the_public_rows_and_of_no_other()
    {
        var (told, standing) = await portal.InsideAsync(async services =>
        {
            var db = services.GetRequiredService<PortalDbContext>().Database;
            return (await db.SqlQuery<string>($"SELECT idx AS Value FROM sqlite_stat1 WHERE tbl = 'PublicRecords'").ToListAsync(),
                await db.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'index' AND tbl_name = 'PublicRecords'").ToListAsync());
        });

        Assert.Equal(standing.Order(), told.Order());
    }

    private static string Told(IEnumerable<AskedQuestion> asked) => string.Concat(asked.Select(question => $"{Environment.NewLine}  {question.Sql}"));

    private async Task<IReadOnlyList<AskedQuestion>> AskedByAsync(string page)
    {
        var address = await portal.AddressOfAsync(page);
        portal.Asked.Take();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Cookie", DrawnAnew);
        using var answer = await portal.Visitor().FetchAsync(request);

        Assert.Equal((HttpStatusCode.OK, page), (answer.StatusCode, page));
        return portal.Asked.Take();
    }

    public sealed class AskedPortal() : PortalUnderTest(PortalStart.Demo)
    {
        internal AskedQuestions Asked { get; } = new();

        internal Task<string> AddressOfAsync(string page) => InsideAsync(async services =>
        {
            var db = services.GetRequiredService<PortalDbContext>();
            var policy = await db.PublicRelations.Where(link => link.Kind == RelationKind.Interprets).Select(link => link.ToDocumentId).FirstAsync();
            var linked = await db.PublicRelations.Where(link => !db.PublicPolicies.Any(one => one.DocumentId == link.ToDocumentId) && db.PublicRecords.Any(one => one.DocumentId == link.ToDocumentId && one.IsCurrent && one.Visibility == PublicVisibility.Shown)).Select(link => link.ToDocumentId).FirstAsync();
            var plain = await db.PublicRecords.Where(record => record.IsCurrent && record.EditionNumber == 1 && !db.PublicFiles.Any(file => file.RecordSequence == record.Sequence)
                && !db.PublicRelations.Any(link => link.FromDocumentId == record.DocumentId || link.ToDocumentId == record.DocumentId)).Select(record => record.DocumentId).FirstAsync();
            return page.Replace("{plain}", $"{plain}", StringComparison.Ordinal).Replace("{linked}", $"{linked}", StringComparison.Ordinal).Replace("{policy}", $"{policy}", StringComparison.Ordinal);
        });

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.ConfigureDbContext<PortalDbContext>(options => options.AddInterceptors(Asked)));
        }
    }
}
