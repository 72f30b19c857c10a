using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Database;

/// <summary>Every page of the citizens asks little, and nothing that grows with the number of records: judged by count and plan, so that no clock decides.</summary>
public sealed partial class CitizenQuestionTests : IDisposable
{
    // Whoever carries a form is drawn a page of their own.
    private const string DrawnAnew = "portal-form=x";

    private readonly AskedQuestions _asked = new();
    private readonly AskingPortal _portal;

    public CitizenQuestionTests() => _portal = new(_asked);

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task Print_what_pages_ask()
    {
        foreach (var address in await AddressesAsync())
        {
            await OpenAsync(address);
            _asked.Take();
            await OpenAsync(address);
            var asked = _asked.Take();
            Console.WriteLine($"{address} {asked.Count}");
            foreach (var question in asked)
            {
                Console.WriteLine($"      {string.Join("; ", question.Plan)}   {(Growing(question) ? "GROWS " + Regex.Replace(question.Sql, @"\s+", " ") : "")}");
            }
        }
    }

    private static bool Growing(AskedQuestion question) => question.Plan.Any(step => Whole().IsMatch(step) || (AllCurrent().IsMatch(step) && !question.Sql.Contains("LIMIT", StringComparison.Ordinal)));

    private async Task OpenAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Cookie", DrawnAnew);
        using var answer = await _portal.Visitor().FetchAsync(request);
        Assert.True((int)answer.StatusCode < 500, address);
    }

    private async Task<IReadOnlyList<string>> AddressesAsync()
    {
        var (plain, linked) = await _portal.InsideAsync(async services =>
        {
            var db = services.GetRequiredService<PortalDbContext>();
            var linked = await db.PublicRelations.Select(link => link.ToDocumentId).FirstAsync();
            return (await db.PublicRecords.Where(record => record.IsCurrent && !db.PublicFiles.Any(file => file.RecordSequence == record.Sequence)).Select(record => record.DocumentId).FirstAsync(), linked);
        });
        return ["/", $"/records/{plain}", $"/records/{linked}", $"/records/{plain}/print", "/catalogue", "/catalogue/zcwj", "/catalogue/zcwj?year=2026", "/catalogue?organ=tc-d01", "/catalogue?title=%E9%80%9A%E7%9F%A5", "/catalogue?validity=inforce", "/organs", "/organs/tc-d01", "/organs/contacts", "/topics", "/figures", "/log", "/exceptions", "/feeds/all", "/sitemap.xml", "/site-map", "/carriers", "/changes", "/search?q=%E9%80%9A%E7%9F%A5"];
    }

    [GeneratedRegex(@"^SCAN (?!CONSTANT)")]
    private static partial Regex Whole();

    [GeneratedRegex(@"\(IsCurrent=\?\)$")]
    private static partial Regex AllCurrent();

    private sealed class AskingPortal(AskedQuestions asked) : PortalUnderTest(PortalStart.Demo)
    {
        protected override void ConfigureWebHost(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.ConfigureDbContext<PortalDbContext>(options => options.AddInterceptors(asked)));
        }
    }
}
