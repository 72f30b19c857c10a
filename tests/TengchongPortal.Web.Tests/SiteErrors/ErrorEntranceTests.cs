using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.SiteErrors;

/// <summary>The foot of a page leads to the form that names the page (R114), drawn or from memory.</summary>
public sealed class ErrorEntranceTests(CityPortal portal) : IClassFixture<CityPortal>
{
    [Theory]
    [InlineData("/", "/site-errors/new?about=%2F")]
    [InlineData("/organs/tc-d01", "/site-errors/new?about=%2Forgans%2Ftc-d01")]
    [InlineData("/organs?name=x", "/site-errors/new?about=%2Forgans")]
    [InlineData("/letters/new", "/site-errors/new?about=%2Fletters%2Fnew")]
    [InlineData("/letters/status", "/site-errors/new")]
    [InlineData("/site-errors/new?about=/organs", "/site-errors/new")]
    [InlineData("/letters?year=x", "/site-errors/new")]
    [InlineData("/nothing/here", "/site-errors/new")]
    public async Task A_page_is_named_by_its_path_and_what_is_no_page_for_everybody_is_not(string address, string expected)
    {
        for (var reader = 0; reader < 2; reader++)
        {
            var link = (await portal.Visitor().OpenAsync(address)).Document.QuerySelector("footer a[href^='/site-errors/new']")!;

            Assert.Equal(expected, link.GetAttribute("href"));
            Assert.Equal("nofollow", link.GetAttribute("rel"));
        }
    }
}
