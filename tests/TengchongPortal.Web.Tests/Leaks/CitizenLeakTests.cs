using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Staff;

namespace TengchongPortal.Web.Tests.Leaks;

/// <summary>
/// Workflow.md 7, test 7: every address of the portal, filled with everything of the store, list by list and page by page, shows nobody a
/// byte of a text that is not public, in whatever form, headers included. The same crawl finds what is public, so it would find what leaks.
/// </summary>
public sealed class CitizenLeakTests(LeakPortal portal) : IClassFixture<LeakPortal>
{
    /// <summary>Routes that show no record, each for its reason; every other route must show a public one to the crawl.</summary>
    private static readonly string[] _silent =
    [
        "/privacy", "/accessibility", "/domains", "/robots.txt", "/healthz/live", "/healthz/ready", "/staff/sign-in", "/staff/sign-in/code",
        "/specimen", "/specimen/staff", "/specimen/problem/{status:int:range(400,599)}",
        "/organs", "/organs/contacts", "/phone-lines", "/embeds", "/catalogue", "/topics", "/site-map", "/figures", "/figures/{year:int}", "/figures/{year:int}.json", "/exceptions", "/exceptions.json", "/carriers", "/rules", "/interpretations/experts", "/interpretations/report", "/interpretations/report.csv", "/interpretations/report.xlsx", "/ledger/table-two", "/ledger/table-two.csv", "/ledger/table-two.xlsx", "/policies/topics/{yearTopic}", "/interpretations/topics/{yearTopic}", "/meetings", "/meetings/{meetingYear:int}",
        "/reading", "/reading/set", "/reading/elder", "/reading/standard", "/search/suggestions", "/site-errors/new", "/site-errors", "/site-errors/{siteErrorNumber:regex(^\\d{{8}}-\\d{{6}}$)}", "/records/{id:guid}/qr.svg",
        "/sticking-points", "/sticking-points/new", "/sticking-points/qr.svg", "/concerns", "/concerns/fields/{concernField}", "/concerns/{concernNumber:regex(^\\d{{8}}-\\d{{6}}$)}", "/incidents", "/incidents/{incidentNumber:regex(^\\d{{8}}-\\d{{6}}$)}",
        "/letters/receipt", "/letters/status", "/letters/statistics",
    ];

    /// <summary>Files of the house: the same for everybody, whatever the records say.</summary>
    private static readonly string[] _shipped = ["/css/", "/js/", "/img/", "/favicon"];

    [Fact]
    public async Task Nobody_outside_meets_a_byte_of_what_is_not_public()
    {
        var (addresses, filled) = await FilledAsync();
        Assert.Empty(addresses.Unfilled);
        var anybody = new Crawl(portal.Visitor());

        await anybody.OpenAsync(filled);
        await anybody.OpenHeadsAsync(filled.Where((_, place) => place % Depth.Of(4, 1) == 0));

        Assert.Empty(await LeaksAsync(anybody, asked: null));
        Assert.Empty(await BlindRoutesAsync(addresses, anybody));
    }

    [Fact]
    public async Task A_colleague_of_another_organ_reads_in_the_citizens_rooms_what_citizens_read()
    {
        var clerk = await portal.AddAsync("neighbour", Organs.OtherDepartment, null, StaffRole.DraftingClerk);
        var colleague = new Crawl(portal.SignedInAs(clerk.Id));

        await colleague.OpenAsync((await FilledAsync()).Filled.Where((_, place) => place % Depth.Of(8, 1) == 0));

        Assert.Empty(await LeaksAsync(colleague, clerk.DisplayName));
    }

    [Fact]
    public async Task A_letter_about_a_text_that_never_was_public_knows_nothing_of_it()
    {
        var (visitor, walk) = (portal.Visitor(), new CityWalk(portal));
        foreach (var edition in portal.Scene.NeverPublic.Values)
        {
            var page = await visitor.OpenAsync($"/letters/new?about={(await walk.FindAsync(edition)).DocumentId}");

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.DoesNotContain(Marks.Shut, page.Text, StringComparison.Ordinal);
        }

        var known = (await walk.FindAsync(portal.Scene.KnownOutside["起草时另有文字"])).DocumentId;
        Assert.Contains(Marks.Open, (await visitor.OpenAsync($"/letters/new?about={known}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_read_a_moment_ago_is_gone_everywhere_at_once()
    {
        var text = await Marks.TextAsync(portal, "秋泉", "刚才还在");
        var edition = await new CityWalk(portal).ToAsync(EditorialState.Published, text);
        var sieve = new Sieve(["秋泉"]);
        var before = new Crawl(portal.Visitor());
        await before.OpenAsync([(Crawl.Linked, "/"), (Crawl.Linked, "/sitemap.xml"), (Crawl.Linked, "/log.json")]);

        await new CityWalk(portal).TakeAsync(edition, EditorialEvent.Hide);
        var after = new Crawl(portal.Visitor());
        await after.OpenAsync(before.Answers.Where(answer => sieve.FoundIn(answer.Bytes).Any()).Select(answer => (answer.Route, answer.Address)));

        Assert.Contains(before.Answers, answer => answer.Address == "/" && sieve.FoundIn(answer.Bytes).Any());
        Assert.Empty(after.Answers.Where(answer => sieve.FoundIn(answer.Bytes).Any()).Select(answer => answer.Address));
        Assert.Contains(after.Answers, answer => answer.Status == HttpStatusCode.Gone && answer.Address.StartsWith("/files/", StringComparison.Ordinal));
    }

    private async Task<(Addresses Addresses, List<(string Route, string Address)> Filled)> FilledAsync()
    {
        var addresses = new Addresses(portal, await Filling.OfAsync(portal));
        return (addresses, [.. addresses.Open.SelectMany(endpoint => addresses.Of(endpoint).Select(address => (Addresses.NameOf(endpoint), address)))]);
    }

    /// <summary>Sentences about what was met and where; the first few, so that a failure can be read.</summary>
    private async Task<IReadOnlyList<string>> LeaksAsync(Crawl crawl, string? asked)
    {
        var sieve = new Sieve((await ShutWordsAsync()).Where(word => word != asked));
        return [.. crawl.Answers.SelectMany(answer => sieve.FoundIn(answer.Bytes).Select(word => $"“{word}” at {answer.Address} ({(int)answer.Status})")).Take(30)];
    }

    /// <summary>The mark, the digests of shut attachments, the ids of what never was public and of its files, and the names of those who worked on anything.</summary>
    private Task<List<string>> ShutWordsAsync() => portal.InsideAsync<List<string>>(async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        var publicEditions = await db.PublicRecords.Where(record => record.BodyHtml != "").Select(record => record.EditionId).ToListAsync();
        var shown = await db.PublicFiles.Where(file => file.Name != "").Select(file => file.Sha256).ToListAsync();
        var editions = await db.Editions.Include(edition => edition.Revisions).ThenInclude(revision => revision.Content!).ThenInclude(content => content.Files).AsNoTracking().ToListAsync();
        var known = await db.PublicRecords.Select(record => record.DocumentId).ToListAsync();
        var names = await db.Users.Select(user => user.DisplayName).ToListAsync();
        var digests = editions.Where(edition => !publicEditions.Contains(edition.Id)).SelectMany(edition => edition.Revisions)
            .Where(revision => revision.Content is not null).SelectMany(revision => revision.Text.Files).Select(file => file.Sha256).Except(shown);
        var unknown = editions.Select(edition => edition.DocumentId).Distinct().Except(known).SelectMany(id => new[] { id.ToString("D"), id.ToString("N") });
        return [Marks.Shut, Marks.Case, "13912345678", "anquan@example.test", .. digests, .. unknown, .. names.Where(name => name != People.WithoutRole.Name)];
    });

    private async Task<IReadOnlyList<string>> BlindRoutesAsync(Addresses addresses, Crawl crawl)
    {
        var shown = await portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().PublicRecords.Where(record => record.BodyHtml != "").Select(record => new { record.DocumentId, record.IndexNumber }).ToListAsync());
        var sieve = new Sieve([Marks.Open, .. shown.Select(record => record.DocumentId.ToString()), .. shown.Select(record => record.IndexNumber)]);
        var seeing = crawl.Answers.Where(answer => sieve.FoundIn(answer.Bytes).Any()).Select(answer => answer.Route).ToHashSet();
        return [.. addresses.Open.Select(Addresses.NameOf).Distinct().Where(IsOfRecords).Except(_silent).Except(seeing)];
    }

    private static bool IsOfRecords(string route) => !_shipped.Any(folder => route.StartsWith(folder, StringComparison.Ordinal));
}
