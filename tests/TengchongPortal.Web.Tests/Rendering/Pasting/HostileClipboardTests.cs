using System.Diagnostics;
using CsCheck;
using TengchongPortal.Data.Rendering;
using TengchongPortal.Data.Rendering.Pasting;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing;

namespace TengchongPortal.Web.Tests.Rendering.Pasting;

/// <summary>A clipboard is foreign input: whatever it holds, what comes out is harmless, says the same words and is made in time.</summary>
public sealed class HostileClipboardTests
{
    private static readonly ContentRenderer _renderer = new();
    private static readonly ClipboardConverter _converter = new(_renderer);

    private static readonly string[] _pieces =
    [
        .. XssPayloads.All, .. XssPayloads.InMarkdown,
        "<p style='mso-list:l0 level1 lfo1'>", "<p style='mso-list:l0 level3 lfo1'>", "<span style='mso-list:Ignore'>1.</span>", "<span style='mso-list:Ignore'>·</span>", "</span>", "</p>",
        "<td colspan=3 style='mso-ignore:colspan'>", "<td rowspan=2>", "<table>", "<tr>", "</td>", "</tr>", "</table>", "<b>", "</b>", "<span style=font-weight:bold>", "<i>", "</i>", "<br>",
        "<del>", "</del>", "<p class=MsoTitle>", "<h3>", "</h3>", "<ul><li>", "</ul>", "\ue000", "\ue0001*\ue001", "*", "**", "_", "#", "- ", "1. ", "| ", "---", "`", "\\", "&amp;", "&lt;", "[", "](", ")", "甲", "文字", " ", "\n", "a", "“", "。",
    ];

    [Fact]
    public void Any_mixture_becomes_harmless_text_of_the_same_words()
    {
        var mixtures = Gen.Int[0, _pieces.Length - 1].Select(at => _pieces[at]).Array[1, 12].Select(string.Concat);

        mixtures.Sample(
            mixture =>
            {
                var pasted = _converter.Convert(mixture);
                var shown = Shown(pasted);
                Assert.Empty(AllowedMarkup.Breaches(shown.Html));
                Assert.DoesNotContain('\ue000', pasted.Text);
                Assert.Equal(Letters(shown.PlainText), Letters(Shown(_converter.Convert(shown.Html)).PlainText));
            },
            iter: Depth.Of(2_000, 50_000));
    }

    /// <summary>Found by the mixtures above: a form within a form, broken by mathematics, puts one list marker before two paragraphs.</summary>
    [Fact]
    public void A_marker_that_went_with_another_paragraph_leaves_a_paragraph()
    {
        var pasted = _converter.Convert("<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)><input autofocus onfocus=alert(1)></b><p class=MsoTitle></body><script>alert(1)</script><span style='mso-list:Ignore'>1.</span><img srcset='x onerror=alert(1)'>");

        Assert.Empty(AllowedMarkup.Breaches(Shown(pasted).Html));
    }

    [Theory]
    [InlineData("<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.</span>项")]
    [InlineData("<b>甲</b>")]
    [InlineData("<table><tr><td rowspan=2>甲")]
    [InlineData("<td colspan=200 style='mso-ignore:colspan'>")]
    [InlineData("<span style='display:none'>")]
    [InlineData("<sup>2</sup>")]
    [InlineData("<![if !supportLists]>")]
    [InlineData("<!--")]
    public void A_mountain_of_one_thing_is_done_in_seconds(string piece)
    {
        var mountain = string.Concat(Enumerable.Repeat(piece, 250_000 / piece.Length));
        var watch = Stopwatch.StartNew();

        Assert.Empty(AllowedMarkup.Breaches(Shown(_converter.Convert(mountain)).Html));

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 30);
    }

    private static RenderedContent Shown(PastedText pasted) => pasted.Format == BodyFormat.Markdown ? _renderer.RenderMarkdown(pasted.Text) : _renderer.SanitiseHtml(pasted.Text);

    private static string Letters(string text) => string.Concat(text.Where(mark => !char.IsWhiteSpace(mark)));
}
