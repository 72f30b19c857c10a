using System.Diagnostics;
using TengchongPortal.Data.Rendering;

namespace TengchongPortal.Web.Tests.Rendering;

public sealed class ContentRendererTests
{
    private static readonly ContentRenderer _renderer = new();

    [Theory]
    [InlineData("根据**《条例》**规定", "<p>根据<strong>《条例》</strong>规定</p>")]
    [InlineData("**“谁起草、谁解读”**原则", "<p><strong>“谁起草、谁解读”</strong>原则</p>")]
    [InlineData("第一行\n第二行", "<p>第一行<br>\n第二行</p>")]
    [InlineData("    首行缩进的段落", "<p>首行缩进的段落</p>")]
    [InlineData("文字 <b>不是标记</b>", "<p>文字 &lt;b&gt;不是标记&lt;/b&gt;</p>")]
    [InlineData("![图](/files/0197/a.png)", "<p><img src=\"/files/0197/a.png\" alt=\"图\"></p>")]
    [InlineData("![图](https://other.example/a.png)", "<p>图</p>")]
    [InlineData("[外](https://a.example/x)", "<p><a href=\"https://a.example/x\" rel=\"noopener noreferrer nofollow\">外</a></p>")]
    [InlineData("[内](/records/1)", "<p><a href=\"/records/1\">内</a></p>")]
    [InlineData("[信](mailto:xxgk@example.cn)", "<p><a href=\"mailto:xxgk@example.cn\">信</a></p>")]
    public void Markdown_reads_as_clerks_write_it(string markdown, string html) =>
        Assert.Equal(html, _renderer.RenderMarkdown(markdown).Html);

    [Fact]
    public void A_table_can_be_scrolled_and_its_head_says_what_it_heads()
    {
        var html = _renderer.RenderMarkdown("| 项目 | 金额 |\n|---|---:|\n| 教育 | 12 |").Html;

        Assert.Contains("<div class=\"table-scroll\" role=\"region\" aria-label=\"表格\" tabindex=\"0\">", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\">项目</th>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("style", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_head_is_scoped_to_its_row_and_absurd_spans_go()
    {
        var html = _renderer.SanitiseHtml("<table><tr><th>教育<td colspan=2 rowspan=65534>12</table>").Html;

        Assert.Contains("<th scope=\"row\">教育</th><td colspan=\"2\">12</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_nest()
    {
        var html = _renderer.RenderMarkdown("1. 甲\n   - 子\n     - 孙\n2. 乙").Html;

        Assert.Equal("<ol><li>甲<ul><li>子<ul><li>孙</li></ul></li></ul></li><li>乙</li></ol>", html.ReplaceLineEndings("").Replace("\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Headings_stand_under_the_one_of_the_page_without_a_gap_and_keep_their_ids()
    {
        const string text = "# 总则\n\n### 目的\n\n# 总则\n\n###### 附件";

        var rendered = _renderer.RenderMarkdown(text);
        var later = _renderer.RenderMarkdown("# 新增一章\n\n" + text);

        Assert.Equal(
            [new(2, "h-总则", "总则"), new(3, "h-目的", "目的"), new(2, "h-总则.2", "总则"), new(3, "h-附件", "附件")],
            rendered.Headings);
        Assert.Contains("<h2 id=\"h-总则\">总则</h2>", rendered.Html, StringComparison.Ordinal);
        Assert.Equal(rendered.Headings, later.Headings.Skip(1));
    }

    [Fact]
    public void A_link_to_a_heading_works_and_a_link_to_nothing_is_words()
    {
        var html = _renderer.SanitiseHtml("<p><a href='#h-总则'>甲</a><a href='#nowhere'>乙</a><a href='/x'></a></p><h1>总则</h1>").Html;

        Assert.Equal("<p><a href=\"#h-总则\">甲</a>乙</p><h2 id=\"h-总则\">总则</h2>", html);
    }

    [Fact]
    public void Imported_markup_keeps_its_words_and_loses_its_dress()
    {
        const string old = "<center><font color=red size=7>通知</font></center><o:p></o:p><section><span style='x'>正文\u202e。</span></section><p>&nbsp;</p><ul>散<li>项</ul>";

        var rendered = _renderer.SanitiseHtml(old);

        Assert.Equal("<div>通知</div><div>正文。</div><ul><li>散</li><li>项</li></ul>", rendered.Html);
        Assert.Equal("通知\n正文。\n散\n项", rendered.PlainText);
    }

    [Fact]
    public void Plain_text_becomes_paragraphs_and_the_headings_of_official_papers()
    {
        const string text = "各科室：\r\n　　一、工作要点落实情况\n　　正文。\n（一）着眼稳定预期，加强政策解读。\n1. 深入解读。\n\n二、公开内容包括：\n（一）法规；\n（二）规划。\n以上 < 均为 > 例。";

        var rendered = _renderer.RenderPlainText(text);

        Assert.Equal(["工作要点落实情况", "着眼稳定预期，加强政策解读。"], rendered.Headings.Select(heading => heading.Text.Split('、', '）')[1]));
        Assert.Equal([2, 3], rendered.Headings.Select(heading => heading.Level));
        Assert.Contains("<p>（二）规划。</p>\n<p>以上 &lt; 均为 &gt; 例。</p>", rendered.Html, StringComparison.Ordinal);
        Assert.StartsWith("各科室：\n一、工作要点落实情况\n正文。\n", rendered.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_hundred_documents_a_second_on_any_number_of_threads()
    {
        var paragraph = string.Concat(Enumerable.Repeat("年内，全市通过门户网站、政务新媒体、公开栏等载体公开各类政府信息。", 8)) + "\n\n根据**《条例》**规定，[公开](https://a.example/x)政府信息。\n\n## 一、要点\n\n| 项目 | 数 |\n|---|---|\n| 甲 | 1 |\n\n";
        var document = string.Concat(Enumerable.Repeat(paragraph, 5_000 / paragraph.Length));
        var expected = _renderer.RenderMarkdown(document).Html;

        var clock = Stopwatch.StartNew();
        Parallel.For(0, 400, _ => Assert.Equal(expected, _renderer.RenderMarkdown(document).Html));

        // The aim is 2 s; the bound leaves room for a machine busy with other tests.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
    }
}
