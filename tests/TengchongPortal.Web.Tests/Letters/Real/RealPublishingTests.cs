using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Letters;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Importing;
using TengchongPortal.Web.Tests.Leaks;
using Xunit.Abstractions;

namespace TengchongPortal.Web.Tests.Letters.Real;

/// <summary>Public copies of real letters: what goes out by the one door, what the checker stops, and that nothing else of any letter is met outside.</summary>
public sealed class RealPublishingTests(LoadedTown loaded, ITestOutputHelper output) : IClassFixture<LoadedTown>
{
    private static readonly int _copies = Depth.Of(3, 80);

    private static readonly string[] _pages = ["/", "/letters", "/letters/statistics", "/letters/new", "/search?q=%E5%B0%8F%E5%8C%BA", "/catalogue/zxdf", "/feeds/all.atom", "/sitemap.xml", "/log.json"];

    [CorpusFact]
    public async Task Copies_go_out_by_their_route_are_listed_and_filtered_and_nothing_else_of_any_letter_is_public()
    {
        var (town, report) = await loaded.LoadAsync();
        var chosen = report.Letters.Where(one => report.Answered.Contains(one.Key) && one.Value.Kind != LetterKind.Report && Departments.Of(one.Value) != Organs.City).Take(_copies).ToList();
        var released = new Dictionary<Guid, RealMessage>();
        foreach (var (id, message) in chosen)
        {
            if (await PublishAsync(town, id, message) is { } document)
            {
                released[document] = message;
            }
        }

        output.WriteLine($"{chosen.Count} copies begun, {released.Count} released");
        Assert.NotEmpty(released);
        await AssertListedAsync(town, released);
        await AssertNothingElseAsync(town, report, released);
    }

    private static async Task AssertListedAsync(MessageTown town, Dictionary<Guid, RealMessage> released)
    {
        var citizen = town.Portal.Visitor();
        Assert.Equal(released.Keys.Order(), (await WalkAsync(citizen, "/letters")).Order());
        foreach (var kind in released.Values.Select(message => message.Kind).Distinct())
        {
            Assert.Equal(released.Where(one => one.Value.Kind == kind).Select(one => one.Key).Order(), (await WalkAsync(citizen, $"/letters?kind={kind}")).Order());
        }

        foreach (var organ in released.Values.Select(message => Departments.Of(message)!).Distinct())
        {
            Assert.Equal(released.Where(one => Departments.Of(one.Value) == organ).Select(one => one.Key).Order(), (await WalkAsync(citizen, $"/letters?organ={organ.Key}")).Order());
        }
    }

    private static async Task AssertNothingElseAsync(MessageTown town, MessageReport report, Dictionary<Guid, RealMessage> released)
    {
        var crawl = new Crawl(town.Portal.Visitor());
        await crawl.OpenAsync([.. _pages.Concat(released.Keys.Select(id => $"/letters/{id}")).Select(address => (Crawl.Linked, address))]);
        var numbers = await town.Portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Letters.AsNoTracking().Take(200).Select(letter => letter.Number).ToListAsync());
        var texts = released.Values.Select(message => message.Text).ToHashSet();
        var secret = report.Letters.Values.Where(message => !texts.Contains(message.Text)).Take(200).Select(message => message.Text[..Math.Min(24, message.Text.Length)]);
        var sieve = new Sieve([MessageTown.Writer, .. released.Values.Select(MessageTown.PhoneOf), .. secret, .. numbers.Select(Domain.Letters.Receipts.Receipt.Written)]);

        Assert.Empty(crawl.Answers.SelectMany(answer => sieve.FoundIn(answer.Bytes).Select(word => $"“{word}” at {answer.Address}")).Take(10));
        Assert.Contains(crawl.Answers, answer => answer.Address.StartsWith("/letters/", StringComparison.Ordinal));
    }

    /// <returns>The document; null where the checker or a contract stops the copy as it was begun.</returns>
    private async Task<Guid?> PublishAsync(MessageTown town, Guid letter, RealMessage message)
    {
        var walk = new CityWalk(town.Portal);
        var clerk = town.ClerkOf(Departments.Of(message)!);
        var edition = await town.Portal.InsideAsync(async services =>
        {
            var version = await services.GetRequiredService<PortalDbContext>().Letters.Where(one => one.Id == letter).Select(one => one.Version).SingleAsync();
            return await services.GetRequiredService<BeginCopy>().RunAsync(letter, version, clerk, walk.Now, "127.0.0.1", CancellationToken.None);
        });
        try
        {
            await walk.TakeAsync(edition, EditorialEvent.Submit, clerk);
            await walk.SignAllAsync(edition);
            await walk.TakeAsync(edition, EditorialEvent.Release);
            return (await walk.FindAsync(edition)).DocumentId;
        }
        catch (RuleBrokenException refusal)
        {
            output.WriteLine($"{refusal.Rule}: {refusal.Message[..Math.Min(60, refusal.Message.Length)]}");
            return null;
        }
    }

    private static async Task<List<Guid>> WalkAsync(Visitor visitor, string address)
    {
        var found = new List<Guid>();
        for (var next = address; next is not null;)
        {
            var page = await visitor.OpenAsync(next);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            found.AddRange(page.Document.QuerySelectorAll("[data-testid='letters'] a").Select(link => Guid.Parse(link.GetAttribute("href")!.Split('/')[^1])));
            next = page.Document.QuerySelectorAll("a[rel='next']").Select(link => link.GetAttribute("href")).FirstOrDefault();
        }

        return found;
    }
}
