using System.Globalization;
using System.Text.RegularExpressions;

namespace TengchongPortal.Web.Tests.Foundations;

/// <summary>Every pair of ink and ground of the stylesheet, by day and by night, against WCAG 2.2 AA.</summary>
public sealed class ContrastTests(ProbePortal portal) : IClassFixture<ProbePortal>
{
    private const double Text = 4.5;
    private const double Outline = 3;
    private const double Strong = 7;

    private static readonly (string Ink, string Ground)[] _readTogether =
    [
        .. from ink in new[] { "ink", "ink-soft", "jade", "jade-strong", "cinnabar", "cinnabar-strong", "line-strong", "focus" }
           from paper in new[] { "paper", "surface", "sunken", "jade-wash", "cinnabar-wash" }
           select (ink, paper),
        ("on-jade", "jade"), ("on-jade", "jade-strong"), ("on-cinnabar", "cinnabar"), ("on-cinnabar", "cinnabar-strong"), ("on-ground", "ground"), ("on-ground-soft", "ground"),
    ];

    [Theory]
    [InlineData("ink", "paper", Text)]
    [InlineData("ink", "surface", Text)]
    [InlineData("ink", "sunken", Text)]
    [InlineData("ink", "cinnabar-wash", Text)]
    [InlineData("ink", "jade-wash", Text)]
    [InlineData("ink-soft", "paper", Text)]
    [InlineData("ink-soft", "surface", Text)]
    [InlineData("ink-soft", "sunken", Text)]
    [InlineData("jade", "paper", Text)]
    [InlineData("jade", "surface", Text)]
    [InlineData("jade", "sunken", Text)]
    [InlineData("jade", "cinnabar-wash", Text)]
    [InlineData("jade-strong", "paper", Text)]
    [InlineData("jade-strong", "jade-wash", Text)]
    [InlineData("on-jade", "jade", Text)]
    [InlineData("on-jade", "jade-strong", Text)]
    [InlineData("cinnabar", "paper", Text)]
    [InlineData("cinnabar", "surface", Text)]
    [InlineData("cinnabar-strong", "cinnabar-wash", Text)]
    [InlineData("on-cinnabar", "cinnabar", Text)]
    [InlineData("on-cinnabar", "cinnabar-strong", Text)]
    [InlineData("on-ground", "ground", Text)]
    [InlineData("on-ground-soft", "ground", Text)]
    [InlineData("line-strong", "surface", Outline)]
    [InlineData("line-strong", "paper", Outline)]
    [InlineData("focus", "paper", Outline)]
    [InlineData("focus", "surface", Outline)]
    public async Task Ink_can_be_read_on_its_ground(string ink, string ground, double least)
    {
        var css = await portal.Anybody().GetStringAsync("/css/site.css");
        var night = css.IndexOf("prefers-color-scheme: dark", StringComparison.Ordinal);

        Assert.True(Contrast(Colour(css, ink, 0), Colour(css, ground, 0)) >= least, "by day");
        Assert.True(Contrast(Colour(css, ink, night), Colour(css, ground, night)) >= least, "by night");
    }

    /// <summary>Whoever chose a ground with high contrast gets seven to one for every text (domain 06 §7.2, WCAG 1.4.6).</summary>
    [Theory]
    [InlineData("black-on-white")]
    [InlineData("yellow-on-black")]
    [InlineData("yellow-on-blue")]
    public async Task A_chosen_ground_has_seven_to_one_everywhere(string ground)
    {
        var css = await portal.Anybody().GetStringAsync("/css/site.css");
        var place = css.IndexOf($":root.ground-{ground} ", StringComparison.Ordinal);
        Assert.True(place > 0);

        foreach (var (ink, paper) in _readTogether)
        {
            Assert.True(Contrast(Colour(css, ink, place), Colour(css, paper, place)) >= Strong, $"{ink} on {paper}");
        }
    }

    private static string Colour(string css, string token, int from) =>
        Regex.Match(css[from..], $"--{token}: #([0-9a-f]{{6}});").Groups[1].Value;

    private static double Contrast(string one, string other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));

        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string hex) =>
        (0.2126 * Channel(hex[..2])) + (0.7152 * Channel(hex[2..4])) + (0.0722 * Channel(hex[4..]));

    private static double Channel(string hex)
    {
        var value = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;

        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
