using System.Net;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Citizens.SiteErrors;

namespace TengchongPortal.Web.Tests.SiteErrors;

/// <summary>The page that is wrong is named as the reader meets it, under whichever host that is (R114).</summary>
public sealed class SiteAddressTests : IDisposable
{
    private readonly PortalUnderTest _portal = new PortalUnderTest(PortalStart.City).With("Site:BaseUrl", "http://www.city.example");

    [Theory]
    [InlineData("http://localhost/organs")]
    [InlineData("http://localhost:5077/organs")]
    [InlineData("http://www.city.example/organs")]
    [InlineData("/organs")]
    public async Task An_address_of_this_site_is_taken_under_its_own_host_and_under_that_of_the_reader(string about)
    {
        var (sent, visitor) = await ReportAsync(about);

        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        Assert.Equal("/organs", (await visitor.OpenAsync(sent.Location!)).Find("site-error")!.QuerySelector("dd a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("http://elsewhere.example/organs")]
    [InlineData("//localhost/organs")]
    public async Task Another_site_is_refused_in_words_for_a_citizen(string about)
    {
        var (refused, _) = await ReportAsync(about);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        var said = refused.TextOf("error-summary");
        Assert.Contains("请填写本站（localhost）的网页地址", said, StringComparison.Ordinal);
        Assert.Contains("地址栏", said, StringComparison.Ordinal);
        Assert.DoesNotContain("管理员", said, StringComparison.Ordinal);
        Assert.DoesNotContain("依据", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_names_the_page_by_its_path()
    {
        var form = await _portal.Visitor().OpenAsync("/site-errors/new?about=/policies");

        Assert.Equal("/policies", form.TextOf("about"));
        Assert.Equal("政策文件", form.TextOf("about-title"));
    }

    [Fact]
    public async Task The_year_in_numbers_is_called_by_its_name()
    {
        var (sent, visitor) = await ReportAsync("/figures");

        Assert.Contains("公开数字", (await visitor.OpenAsync(sent.Location!)).TextOf("site-error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_work_nothing_is_called_optional_that_a_step_needs()
    {
        await ReportAsync("/organs");
        var keeper = _portal.SignedInAs(StaffRole.OfficeEditor);
        var address = (await keeper.OpenAsync("/staff/site-errors")).FindAll("error-row")[0].QuerySelector("th a")!.GetAttribute("href")!;

        var form = (await keeper.OpenAsync(address)).TextOf("take-form");

        Assert.Contains("分办时必选", form, StringComparison.Ordinal);
        Assert.Contains("办结时必填", form, StringComparison.Ordinal);
        Assert.DoesNotContain("选填", form, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("腾冲市人民政府办公室", "市政府办公室", null)]
    [InlineData("腾冲市人民政府办公室", "腾冲市人民政府办公室", null)]
    [InlineData("腾冲市人民政府办公室", "市政府办公室政务公开科", "市政府办公室政务公开科")]
    [InlineData("腾冲市民政局", "办公室", "办公室")]
    public void An_office_that_is_the_organ_itself_is_not_named_beside_it(string organ, string office, string? told) =>
        Assert.Equal(told, ErrorContacts.OfficeBeside(organ, office));

    public void Dispose() => _portal.Dispose();

    private async Task<(Page Sent, Visitor Visitor)> ReportAsync(string about)
    {
        var visitor = _portal.Visitor();
        var form = (await visitor.OpenAsync("/site-errors/new")).Form("/site-errors/new").With(("About", about), ("Kind", "Wording"), ("Words", "第二段有错字"));
        return (await visitor.SendAsync(form), visitor);
    }
}
