using System.Diagnostics;
using TengchongPortal.Data.Rendering;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Testing;

namespace TengchongPortal.Web.Tests.Rendering;

public sealed class HugeInputTests
{
    private static readonly int _size = Depth.Of(50_000, 1_000_000);
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);
    private static readonly ContentRenderer _renderer = new();

    [Theory]
    [InlineData("<div>")]
    [InlineData("<div>文")]
    [InlineData("<b>")]
    [InlineData("<b><p>")]
    [InlineData("<a href=x><div>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<div><table><td></div></table>")]
    [InlineData("<span><div></span></div>")]
    [InlineData("<div><!--</div>-->")]
    [InlineData("<ul><li>")]
    [InlineData("<blockquote>")]
    [InlineData("</p>")]
    [InlineData("<li>")]
    [InlineData("<h2>")]
    [InlineData("<p>文</p>")]
    [InlineData("<p a=1 b='2' c=\"3\" ")]
    [InlineData("<")]
    [InlineData("<!--")]
    [InlineData("<svg>")]
    [InlineData("&amp;")]
    public void Very_much_of_one_tag_takes_seconds_and_no_stack(string piece)
    {
        var clock = Stopwatch.StartNew();
        var rendered = _renderer.SanitiseHtml(Repeated(piece));

        Assert.True(clock.Elapsed < _patience, $"{clock.Elapsed}");
        Assert.Empty(AllowedMarkup.Breaches(rendered.Html));
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[a](")]
    [InlineData("*a_ ")]
    [InlineData("|")]
    [InlineData("|a|b|\n|-|-|\n")]
    [InlineData("[a]: /x\n")]
    [InlineData("[a](/x)\n\n")]
    [InlineData("<")]
    [InlineData("**《条例》**规定")]
    [InlineData("` ")]
    [InlineData("# 章\n")]
    [InlineData("第一条 文字。\n\n")]
    public void Very_much_of_one_markdown_piece_takes_seconds_and_no_stack(string piece)
    {
        var clock = Stopwatch.StartNew();
        var rendered = _renderer.RenderMarkdown(Repeated(piece));

        Assert.True(clock.Elapsed < _patience, $"{clock.Elapsed}");
        Assert.Empty(AllowedMarkup.Breaches(rendered.Html));
    }

    [Fact]
    public void A_list_nested_a_thousand_deep_loses_its_form_but_not_its_words()
    {
        var deep = string.Concat(Enumerable.Range(0, 1_000).Select(level => new string(' ', level * 2) + $"- 第{level}层\n"));

        var rendered = _renderer.RenderMarkdown(deep);

        Assert.Contains("第999层", rendered.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_beyond_the_limit_is_refused()
    {
        var refused = Assert.Throws<RuleBrokenException>(() => _renderer.RenderPlainText(new string('文', ContentRenderer.MaxLength + 1)));

        Assert.Equal("content.size", refused.Rule);
    }

    private static string Repeated(string piece) => string.Concat(Enumerable.Repeat(piece, _size / piece.Length));
}
