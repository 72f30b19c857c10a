using System.Net;
using System.Text;

namespace TengchongPortal.Web.Tests.Foundations;

/// <summary>The traps of the framework at the front door.</summary>
public sealed class DoorTests(ProbePortal portal) : IClassFixture<ProbePortal>
{
    [Theory]
    [InlineData("/specimen")]
    [InlineData("/css/site.css")]
    [InlineData("/healthz/live")]
    public async Task Head_works_wherever_get_does(string path)
    {
        var answer = await portal.Anybody().SendAsync(new(HttpMethod.Head, path));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7", 415)]
    [InlineData("application/x-www-form-urlencoded; charset=gb2312", 415)]
    [InlineData("application/x-www-form-urlencoded; charset=\"utf-16\"", 415)]
    [InlineData("application/json; charset=latin1", 415)]
    [InlineData("application/x-www-form-urlencoded; charset=UTF-8", 200)]
    [InlineData("application/x-www-form-urlencoded; charset=\"utf-8\"", 200)]
    [InlineData("application/x-www-form-urlencoded", 200)]
    [InlineData("multipart/form-data", 400)]
    public async Task A_form_is_read_as_utf8_or_not_at_all(string type, int status)
    {
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes("name=x"));
        body.Headers.TryAddWithoutValidation("Content-Type", type);

        Assert.Equal(status, (int)(await portal.Anybody().PostAsync("/probe/open", body)).StatusCode);
    }

    [Fact]
    public async Task A_part_in_utf7_is_a_refusal_and_not_a_fault()
    {
        using var part = new ByteArrayContent("x"u8.ToArray());
        part.Headers.TryAddWithoutValidation("Content-Type", "text/plain; charset=utf-7");
        using var form = new MultipartFormDataContent { { part, "name" } };

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await portal.Anybody().PostAsync("/probe/open", form)).StatusCode);
    }

    [Theory]
    [InlineData(1025, 1, 1)]
    [InlineData(1, 513, 1)]
    [InlineData(1, 1, 2 * 1024 * 1024 + 1)]
    public async Task More_than_a_form_may_bring_is_413(int fields, int name, int value)
    {
        using var form = new StringContent(string.Join('&', Enumerable.Range(0, fields).Select(n => $"{new string('n', name)}{n}={new string('v', value)}")));
        form.Headers.ContentType = new("application/x-www-form-urlencoded");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await portal.Anybody().PostAsync("/probe/open", form)).StatusCode);
    }

    [Fact]
    public async Task Chinese_is_written_as_itself()
    {
        var page = await portal.Anybody().GetStringAsync("/specimen");

        Assert.Contains("腾冲市政府信息公开", page, StringComparison.Ordinal);
        Assert.DoesNotContain("&#x", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_unsafe_request_needs_its_token()
    {
        var visitor = portal.Anybody();
        var token = await ProbePortal.FormTokenAsync(visitor, "/specimen");

        using var without = new FormUrlEncodedContent([new("a", "b")]);
        using var with = new FormUrlEncodedContent([new("form-token", token)]);

        var refused = await visitor.PostAsync("/probe/form", without);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("form.expired", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.PostAsync("/probe/form", with)).StatusCode);
    }
}
