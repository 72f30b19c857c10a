using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Visiting;

/// <summary>What the tests' own visitor promises, so that the other suites may rely on it.</summary>
public sealed class VisitorTests(CityPortal portal) : IClassFixture<CityPortal>
{
    [Fact]
    public async Task A_form_is_sent_with_its_token_and_comes_back_with_its_faults()
    {
        var page = await portal.Visitor().SubmitAsync("/specimen");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(page.Form().Names, name => name == "form-token");
    }

    [Fact]
    public async Task A_form_that_was_not_opened_is_refused()
    {
        var page = await portal.Visitor().PostBlindAsync("/specimen");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
    }

    [Fact]
    public async Task A_field_that_the_page_does_not_offer_cannot_be_filled_in() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => portal.Visitor().SubmitAsync("/specimen", ("NoSuchField", "1")));

    [Fact]
    public async Task The_session_of_a_signed_in_visitor_is_accepted_by_the_portal()
    {
        var person = People.One(StaffRole.OfficeEditor);
        var visitor = portal.SignedInAs(person);
        await visitor.OpenAsync("/specimen");

        var result = await portal.InsideAsync(services =>
        {
            var http = new DefaultHttpContext { RequestServices = services };
            http.Request.Headers.Cookie = visitor.Cookies.GetCookieHeader(portal.ClientOptions.BaseAddress);
            return services.GetRequiredService<IAuthenticationService>().AuthenticateAsync(http, IdentityConstants.ApplicationScheme);
        });

        Assert.Equal(person.Id.ToString(), result.Principal?.FindFirstValue(ClaimTypes.NameIdentifier));
    }

    [Fact]
    public async Task A_served_portal_answers_on_a_real_port()
    {
        await using var served = new PortalUnderTest();
        using var browser = new HttpClient { BaseAddress = served.Serve() };

        var answer = await browser.GetAsync("/healthz/ready");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public void A_portal_leaves_nothing_behind()
    {
        var gone = new PortalUnderTest();
        _ = gone.Server;
        var folder = gone.Root;
        Assert.True(File.Exists(Path.Combine(folder, "portal.db")));

        gone.Dispose();

        Assert.False(Directory.Exists(folder));
    }
}
