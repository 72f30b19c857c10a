using System.Net;
using System.Text.Json;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Rendering.Pasting;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>R167: the door through which a clipboard becomes text, and what a text in HTML must bear.</summary>
public sealed class PasteTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private const string New = "/staff/disclosures/new?organ=tc-d01&type=notice";
    private const string Merged = "<table><tr><td rowspan=2>城区</td><td>上午</td></tr><tr><td>下午</td></tr></table>";

    [Fact]
    public async Task A_clipboard_goes_into_the_body_with_blank_lines_around_it()
    {
        var answer = await PasteAsync("<h2>一、时间</h2><p>上午。</p><img src='data:image/png;base64,AA=='>", body: "前文。\n后文。", at: 4);

        Assert.Equal("Markdown", answer.GetProperty("format").GetString());
        Assert.Equal("\n## 一、时间\n\n上午。\n\n", answer.GetProperty("insert").GetString());
        Assert.Contains("1 张图片", answer.GetProperty("notes")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_few_words_go_into_the_line() =>
        Assert.Equal("第**三**周", (await PasteAsync("<p>第<b>三</b>周</p>", body: "本月内")).GetProperty("insert").GetString());

    [Fact]
    public async Task A_table_with_merged_cells_takes_the_rest_of_the_body_along()
    {
        var answer = await PasteAsync(Merged, body: "**前**文。\n\n后文。", at: 7);

        Assert.Equal("Html", answer.GetProperty("format").GetString());
        var body = answer.GetProperty("body").GetString()!;
        Assert.StartsWith("<p><strong>前</strong>文。</p>\n<table>", body, StringComparison.Ordinal);
        Assert.EndsWith("</table>\n<p>后文。</p>", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_keeps_the_format_it_has()
    {
        Assert.Equal("<h2>一、时间</h2>", (await PasteAsync("<h1>一、时间</h1>", "<p>甲</p>", 0, BodyFormat.Html)).GetProperty("insert").GetString());
        Assert.Equal("一、时间", (await PasteAsync("<h1>一、时间</h1>", "甲", 0, BodyFormat.Plain)).GetProperty("insert").GetString());
    }

    [Fact]
    public async Task A_text_in_html_is_kept_as_such_and_shown_sanitised()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var form = (await clerk.OpenAsync(New)).Form("/staff/disclosures/new/tc-d01/notice")
            .With(("Title", "关于合并单元格的通知"), ("Format", "Html"), ("Body", Merged + "<script>alert(1)</script>")).Press("预览");

        var preview = (await clerk.SendAsync(form)).Find("preview")!;

        Assert.NotNull(preview.QuerySelector("td[rowspan='2']"));
        Assert.Null(preview.QuerySelector("script"));
    }

    [Fact]
    public async Task Tags_do_not_hide_a_secrecy_mark()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var form = (await clerk.OpenAsync(New)).Form("/staff/disclosures/new/tc-d01/notice")
            .With(("Title", "关于夹带标签的通知"), ("Format", "Html"), ("Body", "<p>机<b>密</b>★<i>10</i>年</p>"), ("ColumnId", Columns.Notices.Id.ToString()));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await clerk.SendAsync(form)).Status);
    }

    [Fact]
    public async Task The_door_is_shut_to_strangers_and_to_forms_without_a_token()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, (await portal.Visitor().PostBlindAsync("/staff/disclosures/paste", ("Html", "<p>甲</p>"))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await portal.SignedInAs(StaffRole.DraftingClerk).PostBlindAsync("/staff/disclosures/paste", ("Html", "<p>甲</p>"))).Status);
    }

    [Fact]
    public async Task What_is_empty_or_too_long_is_refused_with_a_sentence()
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync("", "", 0, BodyFormat.Markdown)).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(new string('x', 2_200_000), "", 0, BodyFormat.Markdown)).Status);
    }

    [Fact]
    public async Task A_whole_word_document_arrives() =>
        Assert.Equal(Clipboards.WordAsMarkdown.ReplaceLineEndings("\n"), (await PasteAsync(Clipboards.Word)).GetProperty("insert").GetString());

    private async Task<JsonElement> PasteAsync(string html, string body = "", int at = 0, BodyFormat format = BodyFormat.Markdown)
    {
        var answer = await SendAsync(html, body, at, format);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return JsonDocument.Parse(answer.Text).RootElement;
    }

    private async Task<Page> SendAsync(string html, string body, int at, BodyFormat format)
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var token = (await clerk.OpenAsync(New)).Form("/staff/disclosures/new/tc-d01/notice")["form-token"][0];
        using var request = new HttpRequestMessage(HttpMethod.Post, "/staff/disclosures/paste")
        {
            Content = new MultipartFormDataContent
            {
                { new StringContent(html), "Html" }, { new StringContent(body), "Body" }, { new StringContent(format.ToString()), "Format" },
                { new StringContent(at.ToString(System.Globalization.CultureInfo.InvariantCulture)), "Start" },
                { new StringContent(at.ToString(System.Globalization.CultureInfo.InvariantCulture)), "End" },
                { new StringContent(token), "form-token" },
            },
        };
        return await clerk.SendAsync(request);
    }
}
