using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Citizens.Disclosures.Readings;

namespace TengchongPortal.Web.Tests.Citizens.PageCache;

/// <summary>A page is drawn once a minute and sent many times, as pressed bytes with a name of their own; nobody gets what was drawn for another (R171).</summary>
public sealed class KeptPageTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
    private readonly PortalUnderTest _portal;

    public KeptPageTests() => _portal = new(PortalStart.City) { Clock = _clock };

    public void Dispose() => _portal.Dispose();

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("")]
    public async Task A_page_is_drawn_once_and_then_comes_from_memory_in_each_encoding(string encoding)
    {
        using var first = await AskAsync("/", ("Accept-Encoding", encoding));
        using var second = await AskAsync("/", ("Accept-Encoding", encoding));

        Assert.False(IsFromMemory(first));
        Assert.True(IsFromMemory(second));
        Assert.Equal(encoding, string.Join("", second.Content.Headers.ContentEncoding));
        var bytes = await second.Content.ReadAsByteArrayAsync();
        Assert.Equal(second.Content.Headers.ContentLength, bytes.Length);
        Assert.Contains("</html>", Unpressed(encoding, bytes), StringComparison.Ordinal);
        Assert.Equal(Unpressed(encoding, await first.Content.ReadAsByteArrayAsync()), Unpressed(encoding, bytes));
        Assert.Contains("default-src 'none'", second.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("no-cache", second.Headers.CacheControl!.ToString());
        Assert.Superset(new HashSet<string> { "Accept-Encoding", "Cookie" }, second.Headers.Vary.ToHashSet());
    }

    [Fact]
    public async Task A_page_that_has_not_changed_is_not_sent_again()
    {
        using var first = await AskAsync("/catalogue");

        using var same = await AskAsync("/catalogue", ("If-None-Match", first.Headers.ETag!.ToString()));
        using var other = await AskAsync("/catalogue", ("If-None-Match", first.Headers.ETag!.ToString()), ("Accept-Encoding", "br"));

        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.Empty(await same.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.NotEqual(first.Headers.ETag, other.Headers.ETag);
    }

    [Fact]
    public async Task Whoever_wants_large_letters_gets_them_and_nobody_else_does()
    {
        using var plain = await AskAsync("/");
        using var large = await AskAsync("/", ("Cookie", "portal-reading=elder.Large.Plain"));
        using var forged = await AskAsync("/", ("Cookie", "portal-reading=anything"));

        Assert.Contains("class=\"elder size-large\"", await large.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False(IsFromMemory(large));
        Assert.True(IsFromMemory(forged));
        Assert.Equal(await plain.Content.ReadAsStringAsync(), await forged.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Staff_and_whoever_follows_a_letter_are_drawn_their_own_and_whoever_only_opened_a_form_is_not()
    {
        using var kept = await AskAsync("/");
        var staff = await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync("/");
        using var form = await AskAsync("/", ("Cookie", "portal-form=x"));
        using var letter = await AskAsync("/", ("Cookie", "portal-letter=x"));
        using var stranger = await AskAsync("/", ("Cookie", "somebody-elses=x"));

        Assert.Equal("no-store", staff.Response.Headers.CacheControl!.ToString());
        Assert.False(IsFromMemory(staff.Response));
        Assert.True(IsFromMemory(form));
        Assert.False(IsFromMemory(letter));
        Assert.True(IsFromMemory(stranger));
    }

    [Theory]
    [InlineData("/records/00000000-0000-0000-0000-000000000001", HttpStatusCode.NotFound)]
    [InlineData("/catalogue?year=x", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/reading", HttpStatusCode.OK)]
    [InlineData("/staff/sign-in", HttpStatusCode.OK)]
    public async Task Refusals_and_pages_with_forms_of_their_own_are_never_kept(string address, HttpStatusCode status)
    {
        using var first = await AskAsync(address);
        using var second = await AskAsync(address);

        Assert.Equal(status, second.StatusCode);
        Assert.False(IsFromMemory(first) || IsFromMemory(second));
    }

    [Fact]
    public async Task A_minute_later_the_page_is_drawn_anew()
    {
        using var first = await AskAsync("/");
        _clock.Advance(TimeSpan.FromSeconds(59));
        using var same = await AskAsync("/");
        _clock.Advance(TimeSpan.FromSeconds(1));
        using var later = await AskAsync("/");

        Assert.True(IsFromMemory(same));
        Assert.False(IsFromMemory(later));
    }

    /// <summary>Readers are remembered for five minutes, whatever becomes of the counted readings meanwhile.</summary>
    [Fact]
    public async Task A_reading_from_memory_counts_like_any_other_and_robots_and_heads_do_not()
    {
        var address = $"/records/{await _portal.DocumentAsync(EditorialState.Published, PortalCity.Notice())}";
        using var drawn = await AskAsync(address, ("User-Agent", "Mozilla/5.0"));
        Assert.Equal(1, Readers());
        Forget();
        using var robot = await AskAsync(address, ("User-Agent", "bingbot/2.0"));
        using var peek = new HttpRequestMessage(HttpMethod.Head, address);
        peek.Headers.UserAgent.ParseAdd("Mozilla/5.0");
        using var head = await _portal.Visitor().FetchAsync(peek);
        Assert.Equal(0, Readers());

        using var remembered = await AskAsync(address, ("User-Agent", "Mozilla/5.0"));

        Assert.True(IsFromMemory(remembered));
        Assert.Equal(1, Readers());
    }

    [Fact]
    public async Task The_head_of_a_kept_page_is_sent_without_its_body()
    {
        using var whole = await AskAsync("/");
        using var request = new HttpRequestMessage(HttpMethod.Head, "/");
        using var head = await _portal.Visitor().FetchAsync(request);

        Assert.True(IsFromMemory(head));
        Assert.Equal(whole.Headers.ETag, head.Headers.ETag);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    private int Readers() => _portal.Services.GetRequiredService<ReadingCounter>().Remembered;

    private void Forget()
    {
        _clock.Advance(TimeSpan.FromMinutes(5));
        _portal.Services.GetRequiredService<ReadingCounter>().Take();
    }

    private Task<HttpResponseMessage> AskAsync(string address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return _portal.Visitor().FetchAsync(request);
    }

    private static bool IsFromMemory(HttpResponseMessage answer) => answer.Headers.Age is not null;

    private static string Unpressed(string encoding, byte[] bytes)
    {
        using var pressed = new MemoryStream(bytes);
        using Stream stream = encoding switch
        {
            "br" => new BrotliStream(pressed, CompressionMode.Decompress),
            "gzip" => new GZipStream(pressed, CompressionMode.Decompress),
            _ => pressed,
        };
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
