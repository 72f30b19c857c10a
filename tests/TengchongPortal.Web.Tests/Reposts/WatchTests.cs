using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data;
using TengchongPortal.Data.Reposts;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Reposts;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Foundations.Clockwork;
using TengchongPortal.Web.Foundations.Sources;
using TengchongPortal.Web.Tests.Notices;

namespace TengchongPortal.Web.Tests.Reposts;

/// <summary>The portal looks at the source of a repost by itself, where that is switched on, and leaves the judgement to a person (R115).</summary>
public sealed class WatchTests : IDisposable
{
    private const string Body = "一、公开栏和网站发布同一文本。\n\n二、群众的问题在期限内答复。";

    private const string Page = "<html><head><title>通知</title><script>二、</script></head><body><nav>首页</nav><p>一、公开栏和网站发布同一文本。</p><p>二、群众的问题在期限内答复。</p></body></html>";

    private static readonly Uri _address = new("https://www.yn.gov.cn/zwgk/a.html");

    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(ChinaTime.StartOf(new(2019, 9, 27)).AddHours(9)) };

    private readonly Source _source = new();

    public static TheoryData<string, RepostFinding> Pages => new()
    {
        { Page, RepostFinding.Same },
        { Page.Replace("期限内", "十五日内", StringComparison.Ordinal), RepostFinding.Suspected },
        { "<p>页面正在维护</p>", RepostFinding.Suspected },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_that_shows_the_text_is_the_same_and_any_other_is_suspected(string page, RepostFinding finding)
    {
        await PostAsync();
        _source.Answers(_address, HttpStatusCode.OK, Encoding.UTF8.GetBytes(page), "text/html; charset=utf-8");

        await LookAsync();

        var entry = await EntryAsync();
        Assert.Equal(finding, entry.Finding);
        Assert.Equal(_portal.Clock!.GetUtcNow(), entry.WatchedAt);
        Assert.Equal(finding is RepostFinding.Suspected, (await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync("/staff/reposts")).TextOf("repost-open").Contains("待人工核对", StringComparison.Ordinal));
        Assert.Equal(1, await AuditedAsync());
    }

    [Theory]
    [InlineData("text/html; charset=gb2312", "")]
    [InlineData("text/html", "<meta charset=\"gbk\">")]
    public async Task An_older_site_is_read_in_its_own_encoding(string type, string meta)
    {
        await PostAsync();
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
        _source.Answers(_address, HttpStatusCode.OK, encoding.GetBytes(Page.Replace("<head>", $"<head>{meta}", StringComparison.Ordinal)), type);

        await LookAsync();

        Assert.Equal(RepostFinding.Same, (await EntryAsync()).Finding);
    }

    [Fact]
    public async Task A_page_that_is_gone_is_suspected_and_trouble_of_the_line_says_nothing()
    {
        await PostAsync();
        _source.Answers(_address, HttpStatusCode.BadGateway, [], "text/html");
        await LookAsync();
        Assert.Equal(RepostFinding.NotLooked, (await EntryAsync()).Finding);

        _source.Fails = true;
        await LookAsync(afterHours: 25);
        Assert.Equal(RepostFinding.NotLooked, (await EntryAsync()).Finding);

        (_source.Fails, var now) = (false, HttpStatusCode.NotFound);
        _source.Answers(_address, now, [], "text/html");
        await LookAsync(afterHours: 25);
        Assert.Equal(RepostFinding.Suspected, (await EntryAsync()).Finding);
    }

    [Theory]
    [InlineData("/zwgk/b.html", RepostFinding.Same)]
    [InlineData("https://www.example.com/b.html", RepostFinding.NotLooked)]
    [InlineData("http://127.0.0.1/b.html", RepostFinding.NotLooked)]
    public async Task A_redirect_is_followed_inside_the_source_and_never_out_of_it(string next, RepostFinding finding)
    {
        await PostAsync();
        _source.Redirects(_address, next);
        _source.Answers(new(_address, next), HttpStatusCode.OK, Encoding.UTF8.GetBytes(Page), "text/html");

        await LookAsync();

        Assert.Equal(finding, (await EntryAsync()).Finding);
        Assert.All(_source.Asked, address => Assert.Equal(_address.Host, address.Host));
    }

    [Fact]
    public async Task Each_page_is_asked_for_once_in_its_hours()
    {
        await PostAsync();
        _source.Answers(_address, HttpStatusCode.OK, Encoding.UTF8.GetBytes(Page), "text/html");

        await LookAsync();
        await LookAsync(afterHours: 23);
        Assert.Single(_source.Asked);
        await LookAsync(afterHours: 1);

        Assert.Equal(2, _source.Asked.Count);
        Assert.Equal(1, await AuditedAsync());
    }

    [Fact]
    public async Task Whoever_reposted_it_is_told_once_each_time_that_it_went()
    {
        await PostAsync();
        foreach (var (page, told) in new[] { ("<p>页面正在维护</p>", 1), ("<p>页面正在维护</p>", 1), (Page, 1), ("<p>页面正在维护</p>", 2) })
        {
            _source.Answers(_address, HttpStatusCode.OK, Encoding.UTF8.GetBytes(page), "text/html; charset=utf-8");
            await LookAsync(afterHours: 25);
            await _portal.LookForDutiesAsync(_portal.Clock!.GetUtcNow());
            await _portal.LookForDutiesAsync(_portal.Clock!.GetUtcNow().AddMinutes(5));

            Assert.Equal(told, (await _portal.NoticesAsync()).Count(one => one.Kind == NoticeKind.RepostInDoubt && one.AccountId == People.One(StaffRole.DraftingClerk).Id));
        }
    }

    [Fact]
    public async Task Switched_off_it_asks_nobody()
    {
        await PostAsync();

        await LookAsync(watching: new());

        Assert.Empty(_source.Asked);
        Assert.Null((await EntryAsync()).WatchedAt);
    }

    [Fact]
    public async Task A_page_larger_than_anybody_reads_is_not_read()
    {
        await PostAsync();
        _source.Answers(_address, HttpStatusCode.OK, new byte[SourcePages.MostBytes + 1], "text/html");

        await LookAsync();

        Assert.Equal(RepostFinding.NotLooked, (await EntryAsync()).Finding);
    }

    public void Dispose()
    {
        _portal.Dispose();
        _source.Dispose();
    }

    private async Task PostAsync()
    {
        var walk = new CityWalk(_portal);
        var entry = await _portal.InsideAsync(services => services.GetRequiredService<RepostBook>().ReceiveAsync(
            "tc-d01", "yn", new("关于加强政务公开的通知", _address, new(2019, 9, 26), Body), People.One(StaffRole.DraftingClerk), walk.Now, "", default));
        var edition = await _portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Editions.Where(one => one.DocumentId == entry.DocumentId).Select(one => one.Id).SingleAsync());
        await walk.ReleaseAsync(edition);
    }

    private async Task LookAsync(int afterHours = 0, RepostWatching? watching = null)
    {
        _portal.Clock!.Advance(TimeSpan.FromHours(afterHours));
        using var client = new HttpClient(_source, disposeHandler: false);
        using var watch = new RepostWatch(new SourcePages(client), watching ?? new() { EveryHours = 24 }, _portal.Services.GetRequiredService<IServiceScopeFactory>(), _portal.Clock, NullLogger<RepostWatch>.Instance);
        await watch.LookAsync(default);
    }

    private Task<Repost> EntryAsync() => _portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Reposts.AsNoTracking().SingleAsync());

    private Task<int> AuditedAsync() => _portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().AuditEntries.CountAsync(line => line.Act == "WatchRepost"));

    /// <summary>The other site, as the test tells it to be.</summary>
    private sealed class Source : HttpMessageHandler
    {
        private readonly Dictionary<Uri, Func<HttpResponseMessage>> _answers = [];

        public List<Uri> Asked { get; } = [];

        public bool Fails { get; set; }

        public void Answers(Uri address, HttpStatusCode status, byte[] bytes, string type) => _answers[address] = () =>
        {
            var answer = new HttpResponseMessage(status) { Content = new ByteArrayContent(bytes) };
            answer.Content.Headers.TryAddWithoutValidation("Content-Type", type);
            return answer;
        };

        public void Redirects(Uri address, string next) => _answers[address] = () =>
        {
            var answer = new HttpResponseMessage(HttpStatusCode.Found);
            answer.Headers.Location = new(next, UriKind.RelativeOrAbsolute);
            return answer;
        };

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Add(request.RequestUri!);
            return Fails ? throw new HttpRequestException("no line") : Task.FromResult(_answers[request.RequestUri!]());
        }
    }
}
