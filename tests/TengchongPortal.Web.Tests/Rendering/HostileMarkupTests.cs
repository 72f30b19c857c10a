using CsCheck;
using TengchongPortal.Data.Rendering;

namespace TengchongPortal.Web.Tests.Rendering;

public sealed class HostileMarkupTests
{
    private static readonly ContentRenderer _renderer = new();

    public static TheoryData<string> Payloads => [.. XssPayloads.All];

    public static TheoryData<string> MarkdownPayloads => [.. XssPayloads.InMarkdown];

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Imported_markup_keeps_nothing_that_acts(string payload)
    {
        foreach (var wrapped in (string[])[payload, $"<p>前{payload}后</p>", $"<table><tr><td>{payload}</table>", $"<ul><li><b>{payload}"])
        {
            Assert.Empty(AllowedMarkup.Breaches(_renderer.SanitiseHtml(wrapped).Html));
        }
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    [MemberData(nameof(MarkdownPayloads))]
    public void Markdown_keeps_nothing_that_acts(string payload)
    {
        foreach (var wrapped in (string[])[payload, $"> - 前 {payload}", $"[{payload}](/x)"])
        {
            Assert.Empty(AllowedMarkup.Breaches(_renderer.RenderMarkdown(wrapped).Html));
        }
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Plain_text_is_shown_letter_by_letter(string payload)
    {
        var rendered = _renderer.RenderPlainText(payload);

        Assert.Empty(AllowedMarkup.Breaches(rendered.Html));
        Assert.DoesNotContain("<a", rendered.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", rendered.Html, StringComparison.Ordinal);
        Assert.Equal(Letters(payload), Letters(rendered.PlainText));
    }

    [Fact]
    public void Any_mixture_of_attacks_is_harmless_and_sanitised_text_stays_as_it_is()
    {
        var pieces = XssPayloads.All.Concat(XssPayloads.All.SelectMany(Halves))
            .Concat(["<p>", "</p>", "<table>", "<td>", "</table>", "<a href=/x>", "</a>", "<b>", "</b>", "<li>", "<h4>", "</h2>", "<pre>\n\n", "文", " ", "<div>", "</div>"])
            .ToArray();
        var mixtures = Gen.Int[0, pieces.Length - 1].Select(at => pieces[at]).Array[1, 8].Select(string.Concat);

        mixtures.Sample(
            mixture =>
            {
                var once = _renderer.SanitiseHtml(mixture);
                Assert.Empty(AllowedMarkup.Breaches(once.Html));
                var twice = _renderer.SanitiseHtml(once.Html);
                Assert.Equal(once.Html, twice.Html);
                Assert.Equal(once.PlainText, twice.PlainText);
            },
            iter: Environment.GetEnvironmentVariable("PORTAL_TEST_DEPTH") == "full" ? 50_000 : 1_000);
    }

    private static string[] Halves(string payload) => [payload[..(payload.Length / 2)], payload[(payload.Length / 2)..]];

    private static string Letters(string text) => string.Concat(text.Where(mark => !char.IsWhiteSpace(mark) && !char.IsControl(mark)));
}
