using System.Net;
using System.Text.Json;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Tests.Foundations;

public sealed class RefusalTests(ProbePortal portal) : IClassFixture<ProbePortal>
{
    [Theory]
    [InlineData(400, "请求无法识别")]
    [InlineData(401, "请先登录")]
    [InlineData(403, "没有权限")]
    [InlineData(404, "没有找到这个页面")]
    [InlineData(405, "不能这样访问")]
    [InlineData(409, "现在不能这样办理")]
    [InlineData(410, "这项信息已不再公开")]
    [InlineData(413, "提交的内容过大")]
    [InlineData(415, "不接受这种格式")]
    [InlineData(418, "请求未被接受")]
    [InlineData(422, "填写的内容有误")]
    [InlineData(429, "操作过于频繁")]
    [InlineData(500, "系统出了问题")]
    [InlineData(503, "系统暂时繁忙")]
    public async Task Every_status_has_a_page_in_the_layout_of_the_site(int status, string title)
    {
        var answer = await portal.Anybody().GetAsync($"/specimen/problem/{status}");
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Contains($"<h1>{title}</h1>", page, StringComparison.Ordinal);
        Assert.Contains("site-footer", page, StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("workflow.state", 409)]
    [InlineData("workflow.capability", 403)]
    [InlineData("workflow.author", 403)]
    [InlineData("stale.version", 409)]
    [InlineData("content.title", 422)]
    [InlineData("checker.identity-number", 422)]
    [InlineData("gone", 410)]
    [InlineData("package.risk", 409)]
    [InlineData("verify.risk", 409)]
    [InlineData("something.else", 409)]
    public async Task A_broken_rule_is_answered_by_its_code(string code, int status)
    {
        Assert.Equal(status, RefusalStatus.Of(code));

        var answer = await portal.Anybody().GetAsync($"/probe/rule/{code}");
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Contains("这一步现在不能办理。", page, StringComparison.Ordinal);
        Assert.Contains($">{code}</code>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("package")]
    [InlineData("verify")]
    public void What_the_state_of_other_documents_forbids_is_a_conflict_by_the_table_and_not_for_want_of_a_row(string prefix) =>
        Assert.Equal(409, RefusalStatus.Table[prefix]);

    [Fact]
    public void A_prefix_ends_at_a_dot()
    {
        Assert.Equal(422, RefusalStatus.Of("content"));
        Assert.Equal(409, RefusalStatus.Of("contents"));
        Assert.Equal(403, RefusalStatus.Of("workflow.author.second"));
    }

    [Theory]
    [InlineData("/probe/busy/5")]
    [InlineData("/probe/busy/6")]
    [InlineData("/probe/busy/8")]
    [InlineData("/probe/busy/10")]
    [InlineData("/probe/busy/13")]
    [InlineData("/probe/disk-full")]
    [InlineData("/probe/store")]
    public async Task Trouble_of_the_store_passes(string path)
    {
        var answer = await portal.Anybody().GetAsync(path);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(10), answer.Headers.RetryAfter?.Delta);
        Assert.DoesNotContain(ProbeController.Secret, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/probe/fault")]
    [InlineData("/probe/busy/1")]
    public async Task A_defect_shows_nothing_of_itself(string path)
    {
        var answer = await portal.Anybody().GetAsync(path);
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.DoesNotContain(ProbeController.Secret, page, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/probe/missing", "application/json", 404, "missing")]
    [InlineData("/records/none.json", "*/*", 404, "missing")]
    [InlineData("/api/v1/none", "text/html", 404, "missing")]
    [InlineData("/probe/rule/workflow.state", "application/json", 409, "workflow.state")]
    public async Task A_program_is_refused_in_json(string path, string accept, int status, string code)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept", accept);

        var answer = await portal.Anybody().SendAsync(request);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(code, json.RootElement.GetProperty("error").GetString());
        Assert.NotEqual("", json.RootElement.GetProperty("message").GetString());
    }

    [Fact]
    public async Task A_browser_that_also_takes_json_gets_a_page()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/probe/missing");
        request.Headers.Add("Accept", "text/html, application/json;q=0.5");

        Assert.Equal("text/html", (await portal.Anybody().SendAsync(request)).Content.Headers.ContentType?.MediaType);
    }
}
