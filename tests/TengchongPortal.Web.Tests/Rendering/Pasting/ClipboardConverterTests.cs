using TengchongPortal.Data.Rendering;
using TengchongPortal.Data.Rendering.Pasting;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Web.Tests.Rendering.Pasting;

/// <summary>R167: what is pasted from Word, WPS, Excel and browsers becomes clean text, and not a word of it changes.</summary>
public sealed class ClipboardConverterTests
{
    private static readonly ContentRenderer _renderer = new();
    private static readonly ClipboardConverter _converter = new(_renderer);

    public static TheoryData<string> Programs => [Clipboards.Word, Clipboards.Wps, Clipboards.Excel, Clipboards.Browser];

    [Theory]
    [InlineData(Clipboards.Word, Clipboards.WordAsMarkdown)]
    [InlineData(Clipboards.Excel, Clipboards.ExcelAsMarkdown)]
    [InlineData(Clipboards.Browser, Clipboards.BrowserAsMarkdown)]
    public void A_clipboard_becomes_the_markdown_a_clerk_would_have_typed(string clipboard, string markdown)
    {
        var pasted = _converter.Convert(clipboard);

        Assert.Equal(markdown.ReplaceLineEndings("\n"), pasted.Text);
        Assert.Equal(BodyFormat.Markdown, pasted.Format);
    }

    [Fact]
    public void A_table_with_merged_cells_makes_the_text_markup()
    {
        var pasted = _converter.Convert(Clipboards.Wps);

        Assert.Equal(BodyFormat.Html, pasted.Format);
        Assert.Contains("<h2>关于开展健康体检的通告</h2>", pasted.Text, StringComparison.Ordinal);
        Assert.Contains("<p>　　体检对象为全市<strong>六十五周岁以上</strong>常住居民。</p>", pasted.Text, StringComparison.Ordinal);
        Assert.Contains("<h3>一、体检地点</h3>", pasted.Text, StringComparison.Ordinal);
        Assert.Contains("<ul>\n<li>市人民医院</li>\n<li>各乡镇卫生院</li>\n</ul>", pasted.Text, StringComparison.Ordinal);
        Assert.Contains("<td rowspan=\"2\">", pasted.Text, StringComparison.Ordinal);
        Assert.Empty(AllowedMarkup.Breaches(_renderer.SanitiseHtml(pasted.Text).Html));
    }

    [Fact]
    public void The_same_without_the_table_is_markdown_in_which_typed_stars_and_numbers_stay_what_they_are()
    {
        var pasted = _converter.Convert(Clipboards.Wps.Replace("rowspan=2", "", StringComparison.Ordinal));

        Assert.Equal(BodyFormat.Markdown, pasted.Format);
        Assert.Contains("\n\n1.请空腹前往；\n\n2.请带\\*原件\\*与复印件\\_一份\\_。\n\n", pasted.Text, StringComparison.Ordinal);
        Assert.Contains("2.请带*原件*与复印件_一份_。", _renderer.RenderMarkdown(pasted.Text).PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_are_counted_and_left_out()
    {
        Assert.Equal(1, _converter.Convert(Clipboards.Word).Pictures);
        Assert.Equal(1, _converter.Convert(Clipboards.Wps).Pictures);
        Assert.Equal(0, _converter.Convert(Clipboards.Browser).Pictures);
        Assert.Equal("![窗口](/files/0190/a.png)", _converter.Convert("<img alt=窗口 src=/files/0190/a.png>").Text);
    }

    [Fact]
    public void Deleted_words_comments_and_hidden_words_stay_behind_and_it_is_said()
    {
        var pasted = _converter.Convert(Clipboards.Word);

        Assert.True(pasted.HadChanges);
        Assert.DoesNotContain("即到即办", pasted.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("批注", pasted.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("内部备注", pasted.Text, StringComparison.Ordinal);
        Assert.False(_converter.Convert(Clipboards.Browser).HadChanges);
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Nothing_of_the_office_program_remains_and_pasting_the_result_again_changes_nothing(string clipboard)
    {
        var pasted = _converter.Convert(clipboard);
        var shown = pasted.Format == BodyFormat.Markdown ? _renderer.RenderMarkdown(pasted.Text) : _renderer.SanitiseHtml(pasted.Text);

        foreach (var residue in (string[])["mso", "Mso", "style", "class=", "o:p", "xml", "font", "span ", "endif", "javascript", "file:", "data:", "\ue000"])
        {
            Assert.DoesNotContain(residue, pasted.Text, StringComparison.Ordinal);
        }

        Assert.Equal(pasted.Text, _converter.Convert(shown.Html).Text);
    }

    [Theory]
    [InlineData("<table><tr><td>甲</td></tr></table>", "甲")]
    [InlineData("<p>甲</p>\n<p> &nbsp; </p><p>乙\n丙 a\nb</p>", "甲\n\n乙丙 a b")]
    [InlineData("<p><b>甲</b><b>乙</b> <b> </b></p>", "**甲乙**")]
    [InlineData("<p># 不是标题</p><p>- 不是列表</p><p>&gt; 不是引用</p><p>---</p>", "\\# 不是标题\n\n\\- 不是列表\n\n\\> 不是引用\n\n\\---")]
    [InlineData("<p>&amp;lt; 与 [甲](乙) | 丙</p>", "\\&lt; 与 \\[甲\\](乙) \\| 丙")]
    [InlineData("<a href='https://example.gov.cn/a(1).html'>公告</a>", "[公告](<https://example.gov.cn/a(1).html>)")]
    [InlineData("", "")]
    public void Small_things_come_out_right(string html, string markdown) => Assert.Equal(markdown, _converter.Convert(html).Text);

    [Theory]
    [InlineData("<p>已<s>取消</s></p>")]
    [InlineData("<table><tr><td colspan=2>甲</td></tr><tr><td>乙</td><td>丙</td></tr></table>")]
    [InlineData("<table><tr><td><p>甲</p><p>乙</p></td><td>丙</td></tr></table>")]
    [InlineData("<table><tr><td>甲</td><td><ul><li>乙</li></ul></td></tr></table>")]
    public void What_markdown_cannot_say_is_markup(string html) => Assert.Equal(BodyFormat.Html, _converter.Convert(html).Format);

    [Fact]
    public void Too_much_is_refused_by_name()
    {
        var refusal = Assert.Throws<RuleBrokenException>(() => _converter.Convert(new string('文', ClipboardConverter.MaxLength + 1)));

        Assert.Equal("content.size", refusal.Rule);
    }
}
