using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data;
using TengchongPortal.Data.Asking;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Citizens.Finding.Asked;
using TengchongPortal.Web.Foundations.Clockwork;

namespace TengchongPortal.Web.Tests.Citizens.Finding.Asked;

/// <summary>What citizens look for is counted by word and day for the editors, and leaves no trace of a person.</summary>
public sealed class QuestionTests : IDisposable
{
    private const string Browser = "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0";

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
    private readonly PortalUnderTest _portal;
    private int _readers;

    public QuestionTests() => _portal = new(PortalStart.City) { Clock = _clock };

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task A_question_counts_once_for_a_reader_of_a_day_in_the_words_that_all_mean_alike()
    {
        await AskAsync("低保 申请", "Ｌow  低保", "low 低保", "LOW　低保!");
        _clock.Advance(TimeSpan.FromDays(1));
        await AskAsync("low 低保");

        Assert.Equal(["2026-03-02 low 低保 1", "2026-03-02 低保 申请 1", "2026-03-03 low 低保 1"], await KeptAsync());
    }

    [Fact]
    public async Task Counts_add_up_over_the_times_of_writing_and_over_restarts()
    {
        Note("厕所", 3);
        await FlushAsync();
        Note("厕所", 2);
        await FlushAsync();
        await FlushAsync();
        using var next = _portal.Twin();
        next.Services.GetRequiredService<QuestionCounter>().Note("厕所", "203.0.113.200");
        await next.Services.GetRequiredService<QuestionFlush>().FlushAsync(CancellationToken.None);

        Assert.Single(await RowsAsync());
        Assert.Equal(6, (await RowsAsync())[0].Count);
    }

    [Fact]
    public async Task What_waits_is_written_when_the_portal_ends()
    {
        Note("厕所", 3);

        await _portal.Services.GetRequiredService<QuestionFlush>().StopAsync(CancellationToken.None);

        Assert.Equal(3, Assert.Single(await RowsAsync()).Count);
    }

    [Fact]
    public async Task A_page_from_memory_counts_like_a_drawn_one()
    {
        await _portal.IndexAsync();
        await OpenAsync("/search?q=公厕", "");
        Assert.Empty(_portal.Services.GetRequiredService<QuestionCounter>().Take());

        var kept = await OpenAsync("/search?q=公厕", Browser);

        Assert.True(kept.Response.Headers.Age.HasValue);
        Assert.Equal("公厕", Assert.Single(_portal.Services.GetRequiredService<QuestionCounter>().Take()).Words);
    }

    [Theory]
    [InlineData("13812345678")]
    [InlineData("138-1234-5678 低保")]
    [InlineData("１３８ １２３４ ５６７８")]
    [InlineData("138.1234.5678")]
    [InlineData("0875-5123456")]
    [InlineData("5123456")]
    [InlineData("11010519491231002X")]
    [InlineData("身份证110105 19491231 0021")]
    [InlineData("6222021234567890123")]
    [InlineData("zhang.san@example.test")]
    [InlineData("zhang＠example.test")]
    [InlineData("一三八一二三四五六七八")]
    public async Task What_looks_like_a_person_never_reaches_the_table(string typed)
    {
        await _portal.IndexAsync();
        await AskAsync(typed, "正常的词");

        Assert.Equal(["2026-03-02 正常的词 1"], await KeptAsync());
    }

    [Fact]
    public async Task Robots_staff_later_pages_feeds_machines_and_numbers_that_lead_straight_there_do_not_count()
    {
        await _portal.DocumentAsync(EditorialState.Published, PortalCity.Notice() with { DocumentNumber = "腾政发〔2026〕7号" });
        await _portal.IndexAsync();
        await OpenAsync("/search?q=机器", "Baiduspider/2.0");
        await OpenAsync("/search?q=无名", "");
        await OpenAsync("/search?q=翻页&after=x", Browser);
        await OpenAsync("/search?q=翻回&before=x", Browser);
        await OpenAsync("/search.json?q=数据", Browser);
        await OpenAsync("/search.atom?q=订阅", Browser);
        await OpenAsync("/search/suggestions?q=提示", Browser);
        await OpenAsync("/search?q=", Browser);
        Assert.Equal(HttpStatusCode.Found, (await OpenAsync("/search?q=腾政发〔2026〕7号", Browser)).Status);
        using var request = Request("/search?q=同事", Browser);
        await _portal.SignedInAs(StaffRole.OfficeEditor).SendAsync(request);
        await FlushAsync();

        Assert.Empty(await RowsAsync());
    }

    [Fact]
    public async Task Whether_it_was_found_is_written_beside_it()
    {
        await _portal.DocumentAsync(EditorialState.Published, PortalCity.Notice("关于开展便民服务日活动的通知"));
        await _portal.IndexAsync();
        Note("便民服务", 2);
        Note("便民大象", 3);
        Note("䶮䶮", 4);
        await FlushAsync();

        Assert.Equal(["䶮䶮 4 0 4", "便民大象 3 3 0", "便民服务 2 0 0"], (await RowsAsync()).Select(row => $"{row.Words} {row.Count} {row.Loosely} {row.InVain}"));
    }

    [Fact]
    public async Task The_rare_go_after_thirty_days_and_everything_after_a_year()
    {
        Note("张三的房子", 2);
        Note("公积金", 3);
        await FlushAsync();

        await SweepAfterAsync(29);
        Assert.Equal(2, (await RowsAsync()).Count);
        await SweepAfterAsync(1);
        Assert.Equal("公积金", Assert.Single(await RowsAsync()).Words);
        await SweepAfterAsync(336);
        Assert.Empty(await RowsAsync());
    }

    [Fact]
    public void Memory_is_bounded_and_what_could_not_be_written_waits()
    {
        var counter = _portal.Services.GetRequiredService<QuestionCounter>();
        for (var number = 0; number < QuestionCounter.MostWaiting + 50; number++)
        {
            counter.Note($"词{number}", "203.0.113.1");
        }

        var taken = counter.Take();
        counter.GiveBack(taken);
        counter.Note("词1", "203.0.113.2");

        Assert.Equal(QuestionCounter.MostWaiting, taken.Count);
        Assert.Equal(QuestionCounter.MostWaiting + 1, counter.Take().Sum(one => one.Count));
    }

    private async Task AskAsync(params string[] questions)
    {
        foreach (var question in questions)
        {
            await OpenAsync($"/search?q={Uri.EscapeDataString(question)}", Browser);
        }

        await FlushAsync();
    }

    private void Note(string words, int readers)
    {
        for (var reader = 0; reader < readers; reader++)
        {
            _portal.Services.GetRequiredService<QuestionCounter>().Note(words, $"203.0.113.{++_readers}");
        }
    }

    private Task FlushAsync() => _portal.Services.GetRequiredService<QuestionFlush>().FlushAsync(CancellationToken.None);

    private async Task SweepAfterAsync(int days)
    {
        _clock.Advance(TimeSpan.FromDays(days));
        await ActivatorUtilities.CreateInstance<QuestionSweep>(_portal.Services).LookAsync(CancellationToken.None);
    }

    private Task<List<AskedQuestion>> RowsAsync() => _portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().AskedQuestions.AsNoTracking().OrderBy(row => row.Day).ThenBy(row => row.Words).ToListAsync());

    private async Task<IEnumerable<string>> KeptAsync() => (await RowsAsync()).Select(row => $"{row.Day:yyyy-MM-dd} {row.Words} {row.Count}");

    private async Task<Page> OpenAsync(string path, string agent)
    {
        using var request = Request(path, agent);
        return await _portal.Visitor().SendAsync(request);
    }

    private static HttpRequestMessage Request(string path, string agent)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("User-Agent", agent);
        return request;
    }
}
