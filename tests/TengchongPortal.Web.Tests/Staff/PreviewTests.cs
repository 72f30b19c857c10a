using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>R167: the preview is the citizens' own page of the unsaved text, on screen, on a phone and on paper.</summary>
public sealed class PreviewTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private const string New = "/staff/disclosures/new?organ=tc-d01&type=notice";
    private static readonly string[] _framed = ["preview-screen", "preview-phone", "preview-paper"];
    private static readonly string[] _ofReleaseOnly = ["索引号", "发布日期", "浏览量"];

    private readonly CityWalk _walk = new(portal);

    [Fact]
    public async Task What_is_previewed_is_what_citizens_get()
    {
        var file = await portal.InsideAsync(PortalCity.StoreFileAsync);
        var text = PortalCity.Notice("关于预览如实的通知") with { Body = "## 一、时间\n\n**上午**九时。\n\n| 项目 | 内容 |\n| --- | --- |\n| 甲 | 乙 |", Files = [file] };
        var draft = await _walk.ToAsync(EditorialState.Draft, text);
        var preview = await PreviewAsync(portal.SignedInAs(StaffRole.DraftingClerk), draft);
        var document = await PublicAsync(await _walk.ToAsync(EditorialState.Published, text));
        var (screen, paper) = (await portal.Visitor().OpenAsync($"/records/{document}"), await portal.Visitor().OpenAsync($"/records/{document}/print"));

        foreach (var (framed, real) in new[] { (preview.Framed("preview-screen"), screen.Document), (preview.Framed("preview-phone"), screen.Document), (preview.Framed("preview-paper"), paper.Document) })
        {
            Assert.Equal(real.QuerySelector(".record-body")!.OuterHtml, framed.QuerySelector(".record-body")!.OuterHtml);
            Assert.Equal(real.QuerySelector("h1")!.OuterHtml, framed.QuerySelector("h1")!.OuterHtml);
            Assert.Equal(Cells(real), Cells(framed));
            Assert.Equal(real.QuerySelector(".files")!.TextContent, framed.QuerySelector(".files")!.TextContent);
            Assert.Equal(real.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")), framed.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")));
            Assert.Equal(real.Body!.ClassName, framed.Body!.ClassName);
        }
    }

    [Fact]
    public async Task Unsaved_words_are_shown_and_nothing_of_the_writer()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var id = await _walk.ToAsync(EditorialState.Draft);

        var preview = await PreviewAsync(clerk, id, ("Title", "还没有保存的标题"));

        foreach (var name in _framed)
        {
            var framed = preview.Framed(name);
            Assert.Equal("还没有保存的标题", framed.QuerySelector("h1")!.TextContent.Trim());
            Assert.Empty(framed.QuerySelectorAll("form[method='post'], main form, script, a[href^='/staff']:not([href*='/files/'])"));
        }

        Assert.NotEqual("还没有保存的标题", (await _walk.FindAsync(id)).Current.Text.Title);
    }

    [Fact]
    public async Task The_drafter_is_told_how_easily_it_reads_and_which_sentences_are_too_long()
    {
        var id = await _walk.ToAsync(EditorialState.Draft);
        var endless = string.Concat(Enumerable.Repeat("本级有关单位按照职责分工", 6));

        var preview = await PreviewAsync(portal.SignedInAs(StaffRole.DraftingClerk), id, ("Body", $"{endless}。"));

        Assert.Contains("难读", preview.TextOf("readability"), StringComparison.Ordinal);
        Assert.Contains("超过 50 字的有 1 句", preview.TextOf("readability"), StringComparison.Ordinal);
        Assert.Contains(endless, preview.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attachments_that_are_not_public_are_led_to_the_dossier()
    {
        var file = (await portal.InsideAsync(PortalCity.StoreFileAsync)) with { Name = "图 1.png", MediaType = "image/png" };
        var id = await _walk.ToAsync(EditorialState.Draft, PortalCity.Notice() with { Files = [file], Body = $"![图](/files/{file.Id}/%E5%9B%BE%201.png)" });
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);

        var framed = (await PreviewAsync(clerk, id)).Framed("preview-screen");

        var address = $"/staff/disclosures/{id}/files/{file.Id}";
        Assert.Equal(address, framed.QuerySelector(".record-body img")!.GetAttribute("src"));
        Assert.Equal(address, framed.QuerySelector(".files a")!.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.OK, (await clerk.FetchAsync(new(HttpMethod.Get, address))).StatusCode);
    }

    [Fact]
    public async Task No_page_lets_itself_be_framed_and_the_frames_run_nothing()
    {
        var preview = await PreviewAsync(portal.SignedInAs(StaffRole.DraftingClerk), await _walk.ToAsync(EditorialState.Draft));

        Assert.Contains("frame-ancestors 'none'", Assert.Single(preview.Response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.All(_framed, name => Assert.DoesNotContain("allow-scripts", preview.Find(name)!.GetAttribute("sandbox"), StringComparison.Ordinal));
        Assert.All(_framed, name => Assert.StartsWith("预览：", preview.Find(name)!.GetAttribute("title"), StringComparison.Ordinal));
        Assert.Equal(_framed.Length, preview.Document.QuerySelectorAll("iframe[sandbox]").Length);
    }

    [Fact]
    public async Task Without_a_column_the_body_alone_is_shown()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var form = (await clerk.OpenAsync(New)).Form("draft").With(("Title", "关于没选目录的通知"), ("ColumnId", ""), ("Body", "**重点**")).Press("预览");

        var preview = (await clerk.SendAsync(form)).Find("preview")!;

        Assert.Equal("重点", preview.QuerySelector("strong")!.TextContent);
        Assert.Null(preview.QuerySelector("iframe"));
    }

    private static async Task<Page> PreviewAsync(Visitor clerk, Guid id, params (string, string)[] changes) =>
        await clerk.SendAsync((await clerk.OpenAsync($"/staff/disclosures/{id}/edit")).Form("draft").With(changes).Press("预览"));

    private Task<Guid> PublicAsync(Guid edition) =>
        portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Editions.Where(one => one.Id == edition).Select(one => one.DocumentId).SingleAsync());

    /// <summary>The header block, without what only a release brings.</summary>
    private static List<string> Cells(IDocument page) =>
        [.. page.QuerySelectorAll("[data-testid='header-block'] dt").Where(term => !_ofReleaseOnly.Contains(term.TextContent.Trim())).Select(term => $"{term.TextContent.Trim()} {term.NextElementSibling?.TextContent.Trim()}")];
}
