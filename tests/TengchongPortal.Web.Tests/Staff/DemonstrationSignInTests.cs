using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>Coming in as an invented person by a click: in Development with a demonstration database, and nowhere else.</summary>
public sealed class DemonstrationSignInTests
{
    [Fact]
    public async Task In_a_demonstration_under_development_a_click_is_enough()
    {
        await using var portal = await WithInventedPersonAsync("Development", isDemonstration: true);
        var visitor = portal.Visitor();
        var door = await visitor.OpenAsync("/staff/sign-in");

        var answer = await visitor.SendAsync(door.Form("/staff/sign-in/as/invented"));

        Assert.Equal("/staff", answer.Location);
        Assert.Contains("信息员", door.TextOf("demonstration-people"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync("/staff")).Status);
    }

    [Theory]
    [InlineData("Production", true)]
    [InlineData("Staging", true)]
    [InlineData("Development", false)]
    public async Task Anywhere_else_neither_the_list_nor_the_click_nor_the_printed_password_exists(string environment, bool isDemonstration)
    {
        await using var portal = await WithInventedPersonAsync(environment, isDemonstration);

        var door = await portal.Visitor().OpenAsync("/staff/sign-in");
        var click = await portal.Visitor().PostBlindAsync("/staff/sign-in/as/invented");
        var password = await portal.Visitor().SubmitAsync("/staff/sign-in", ("Account", "invented"), ("Password", PortalCity.Password));

        Assert.Null(door.Find("demonstration-people"));
        Assert.Equal((await portal.Visitor().PostBlindAsync("/staff/no-such-address")).Status, click.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, password.Status);
    }

    [Fact]
    public async Task Nobody_but_an_invented_person_comes_in_by_a_click()
    {
        await using var portal = await WithInventedPersonAsync("Development", isDemonstration: true);
        var visitor = portal.Visitor();
        var door = await visitor.OpenAsync("/staff/sign-in");

        var answer = await visitor.PostBlindAsync(
            $"/staff/sign-in/as/{Uri.EscapeDataString(PortalCity.EmailOf(People.One(StaffRole.FinalSigner)))}",
            ("form-token", door.Form("/staff/sign-in")["form-token"][0]));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    private static async Task<PortalUnderTest> WithInventedPersonAsync(string environment, bool isDemonstration)
    {
        var portal = new PortalUnderTest(PortalStart.City) { Environment = environment };
        await portal.AddAsync("invented", Organs.Department, one => one.IsDemonstration = true, StaffRole.DraftingClerk);
        if (isDemonstration)
        {
            portal.Services.GetRequiredService<Demonstration>().TurnOn();
        }

        return portal;
    }
}
