using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Citizens;
using TengchongPortal.Web.Tests.Citizens.Finding;
using TengchongPortal.Web.Tests.Leaks;

namespace TengchongPortal.Web.Tests.Database;

/// <summary>
/// Every page of the citizens asks little, and nothing that grows with the number of records: judged by the number of questions and by
/// their plans, so that no clock decides (R171, R184).
/// </summary>
public sealed class CitizenQuestionTests(CitizenQuestionTests.AskedPortal portal) : IClassFixture<CitizenQuestionTests.AskedPortal>
{
    // Whoever sends another cookie of ours is drawn a page of their own.
    private const string DrawnAnew = "portal-drawn=x";

    /// <summary>A page, the way to it, or why it is there no more.</summary>
    private static readonly HttpStatusCode[] _answers = [HttpStatusCode.OK, HttpStatusCode.MovedPermanently, HttpStatusCode.Found, HttpStatusCode.Gone];

    /// <summary>Questions that do walk over many rows, each with its reason.</summary>
    private static readonly (string Page, string Asked, string Why)[] _walks =
    [
        ("/catalogue?title=", "PublicRecords", "words of titles are sifted out of the covering index; the search is the fast way"),
        ("/catalogue/zcwj?title=", "PublicRecords", "as in the whole catalogue"),
        ("/", "PublicRecords", "whether there is anything in each topic, once for each generation"),
        ("/topics", "PublicRecords", "as on the first page"),
        ("/catalogue?validity=", "PublicRecords", "how a text stands today is computed from its days, line by line in the order of the index"),
        ("/topics/", "PublicRecords", "a topic is any mix of columns, organs and words; counted once for each generation"),
        ("/policies", "PublicPolicies", "the topics of policies, once for each generation"),
        ("/policies", "InterpretationDuties", "the open duties, by the index that holds only those"),
        ("/interpretations", "PublicPolicies", "as on the list of policies"),
        ("/interpretations", "InterpretationDuties", "as on the list of policies"),
        ("/interpretations/report", "", "every interpretation and policy of a quarter, found by its day of publication"),
        ("/ledger", "", "the whole ledger, once for each generation"),
        ("/ledger/table-two", "", "the counts of the ledger, once for each generation"),
        ("/ledger/clean-ups", "", "every clean-up with its links, once for each generation"),
        ("/meetings", "PublicMeetings", "every meeting with its items, once for each generation"),
        ("/site-errors", "SiteErrors", "every report, once for each generation"),
        ("/concerns", "Concerns", "every concern that is public, once for each generation"),
        ("/incidents", "Incident", "every incident that was spoken of, once for each generation"),
        ("/rules", "\"Title\" IN", "the titles of some rules are looked through in the covering index, once for each generation"),
        ("/questions/booklet", "PublicKnowledge", "every entry stands in the booklet, two hundred at most"),
        ("/interpretations/experts", "", "every expert and what each explains, once for each generation"),
        ("/questions/export.csv", "PublicKnowledge", "every entry for the hotline stands in the file"),
        ("/organs/{township}/place", "", "what concerns a place is told by titles too, which are sifted out of the covering index; the search is the fast way"),
        ("/questions/changes", "PublicKnowledge", "which entries are told, and which no more, is read whole by whoever follows them"),
        ("/carriers", "CarrierPostings", "every posting is counted, once for each generation"),
    ];

    /// <summary>Addresses that are not asked, each with its reason.</summary>
    private static readonly (string Route, string Why)[] _unasked =
    [
        ("/specimen", "invented pieces for whoever builds pages; nothing is asked"),
        ("/specimen/staff", "as above"),
        ("/specimen/problem/{status:int:range(400,599)}", "as above"),
    ];

    /// <summary>At most so many questions once the shelf is filled.</summary>
    public static TheoryData<string, int> Pages => new()
    {
        { "/", 0 },
        { "/records/{plain}", 1 },
        { "/records/{linked}", 6 },
        { "/records/{policy}", 13 },
        { "/records/{plain}/print", 1 },
        { "/records/{linked}.json", 7 },
        { "/catalogue", 2 },
        { "/catalogue/zcwj", 2 },
        { "/catalogue/zcwj?year=2026", 2 },
        { "/catalogue?organ=tc-d01", 2 },
        { "/catalogue?validity=inforce", 2 },
        { "/catalogue?title=%E9%80%9A%E7%9F%A5", 3 },
        { "/organs", 0 },
        { "/organs/tc-d01", 6 },
        { "/organs/contacts", 2 },
        { "/phone-lines", 0 },
        { "/topics", 0 },
        { "/topics/ylfw", 4 },
        { "/figures/2026", 30 },
        { "/log", 5 },
        { "/exceptions", 3 },
        { "/feeds/all.atom", 3 },
        { "/embeds", 1 },
        { "/embeds/all", 3 },
        { "/embeds/policies", 1 },
        { "/embeds/interpretations", 1 },
        { "/sitemap.xml", 1 },
        { "/sitemap.xml?part=1", 1 },
        { "/site-map", 1 },
        { "/policies", 2 },
        { "/interpretations", 2 },
        { "/interpretations/report", 6 },
        { "/interpretations/experts", 0 },
        { "/policies.atom", 1 },
        { "/interpretations.atom", 1 },
        { "/ledger", 4 },
        { "/ledger/clean-ups", 1 },
        { "/ledger/table-two", 4 },
        { "/ledger/table-two.csv", 0 },
        { "/ledger/table-two.xlsx", 0 },
        { "/site-errors", 1 },
        { "/concerns", 0 },
        { "/concerns/fields/education", 0 },
        { "/incidents", 0 },
        { "/sticking-points", 0 },
        { "/meetings", 1 },
        { "/rules", 1 },
        { "/carriers", 2 },
        { "/letters", 2 },
        { "/letters?title=%E7%AD%94%E5%A4%8D", 2 },
        { "/letters?kind=Help", 2 },
        { "/questions", 3 },
        { "/questions/booklet", 1 },
        { "/questions/booklet?topic=16", 1 },
        { "/questions/export.csv", 2 },
        { "/letters/statistics", 0 },
        { "/search?q=%E9%80%9A%E7%9F%A5", 6 },
        { "/search?q=%E8%85%BE%E6%94%BF%E5%8F%91%E3%80%942018%E3%80%9599999%E5%8F%B7", 6 },
        { "/search/suggestions?q=%E9%80%9A%E7%9F%A5", 1 },
        { "/records/{revised}/editions/1", 2 },
        { "/records/{revised}/editions/2/changes", 3 },
        { "/records/{plain}/qr.svg", 1 },
        { "/i?number={number}", 0 },
        { "/i/{number}", 1 },
        { "/files/{file}", 1 },
        { "/files/{text}/text", 1 },
        { "/organs/{township}/place", 3 },
        { "/letters/{letter}", 2 },
        { "/letters/new", 0 },
        { "/letters/receipt", 0 },
        { "/letters/status", 0 },
        { "/sticking-points/new", 0 },
        { "/sticking-points/qr.svg?place=%E8%85%BE%E5%86%B2", 0 },
        { "/site-errors/new", 1 },
        { "/site-errors/new?about=/records/{plain}", 2 },
        { "/site-errors/{siteError}", 1 },
        { "/concerns/{concern}", 0 },
        { "/incidents/{incident}", 0 },
        { "/figures", 0 },
        { "/figures/2026.json", 7 },
        { "/exceptions.json", 2 },
        { "/log.json", 5 },
        { "/policies/topics/2019-business", 2 },
        { "/interpretations/topics/2019-business", 2 },
        { "/interpretations/report.csv", 5 },
        { "/interpretations/report.xlsx", 5 },
        { "/ledger.csv", 0 },
        { "/ledger.xlsx", 0 },
        { "/meetings/2026", 0 },
        { "/questions/changes", 5 },
        { "/questions/booklet.docx", 1 },
        { "/search.json?q=%E9%80%9A%E7%9F%A5", 4 },
        { "/search.atom?q=%E9%80%9A%E7%9F%A5", 5 },
        { "/search?q=2019%E5%B9%B412%E6%9C%88", 5 },
        { "/search?q=%E6%B2%A1%E6%9C%89%E8%BF%99%E6%A0%B7%E7%9A%84%E4%BA%8B", 6 },
        { "/privacy", 0 },
        { "/domains", 0 },
        { "/accessibility", 0 },
        { "/robots.txt", 0 },
        { "/reading", 0 },
        { "/reading/set", 0 },
        { "/reading/elder", 0 },
        { "/reading/standard", 0 },
        { "/info/7151/9.htm", 1 },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_asks_few_questions_and_none_that_grows_with_the_number_of_records(string page, int most)
    {
        var first = await AskedByAsync(page);
        var again = await AskedByAsync(page);

        Assert.True(again.Count <= most, $"{page} asks {again.Count}:{Told(again)}");
        Assert.Empty(first.Concat(again).Where(question => question.Grows && !_walks.Any(walk => IsOf(page, walk.Page) && question.Sql.Contains(walk.Asked, StringComparison.Ordinal)))
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
            _ = await records.Where(record => record.IsCurrent && record.Summary == "没有的").OrderByDescending(record => record.SortAt).Select(record => record.Title).Take(20).ToListAsync();
            _ = await records.AnyAsync(record => record.Summary == "没有的");
            _ = await records.AnyAsync();
        });

        Assert.Equal([true, true, false, true, true, false], portal.Asked.Take().TakeLast(6).Select(question => question.Grows));
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

    [Fact]
    public void Every_address_of_the_citizens_is_asked_about_or_named_with_its_reason()
    {
        var routes = portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<ControllerActionDescriptor>()?.ControllerTypeInfo.Namespace?.StartsWith(typeof(CitizensFeature).Namespace!, StringComparison.Ordinal) == true)
            .Where(route => route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true)
            .OrderBy(route => route.RoutePattern.InboundPrecedence)
            .ThenByDescending(route => route.RoutePattern.RawText!.Length)
            .ToList();
        var asked = Pages.Select(row => AskedPlaces.Like(((string)row[0]).Split('?')[0])).Select(path => routes.Find(route => Fits(route, path))).ToHashSet();

        Assert.Equal(_unasked.Select(route => route.Route).Order(StringComparer.Ordinal), routes.Where(route => !asked.Contains(route)).Select(Addresses.NameOf).Order(StringComparer.Ordinal));
    }

    // The first page is the beginning of every other address.
    private static bool IsOf(string page, string beginning) => beginning == "/" ? page == beginning : page.StartsWith(beginning, StringComparison.Ordinal);

    private static bool Fits(RouteEndpoint route, string path) => new TemplateMatcher(TemplateParser.Parse(route.RoutePattern.RawText!.TrimStart('/')), []).TryMatch(path, []);

    private static string Told(IEnumerable<AskedQuestion> asked) => string.Concat(asked.Select(question => $"{Environment.NewLine}  {question.Sql}"));

    private async Task<IReadOnlyList<AskedQuestion>> AskedByAsync(string page)
    {
        var address = await portal.AddressOfAsync(page);
        portal.Asked.Take();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Cookie", DrawnAnew);
        using var answer = await portal.Visitor().FetchAsync(request);

        Assert.True(_answers.Contains(answer.StatusCode), $"{page}: {answer.StatusCode}");
        return portal.Asked.Take();
    }

    public sealed class AskedPortal : PortalUnderTest, IAsyncLifetime
    {
        // No minute ends between two readings of a page.
        public AskedPortal()
            : base(PortalStart.Demo) => Clock = new(TimeProvider.System.GetUtcNow());

        public Task InitializeAsync() => this.IndexAsync();

        Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

        internal AskedQuestions Asked { get; } = new();

        internal Task<string> AddressOfAsync(string page) => InsideAsync(services => AskedPlaces.FilledAsync(services.GetRequiredService<PortalDbContext>(), page));

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.ConfigureDbContext<PortalDbContext>(options => options.AddInterceptors(Asked)));
        }
    }
}
