using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>A screen left open signs nothing: every signature and decision asks whether the person is at the desk (workflow.md 3.10).</summary>
public sealed class PresenceTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private const string Wrong = "Wrong-Password-2019";

    private readonly CityWalk _walk = new(portal);

    [Fact]
    public async Task A_wrong_password_signs_nothing_keeps_what_was_typed_and_is_audited()
    {
        var signer = People.Person(StaffRole.UnitReviewer, 55);
        await portal.InsideAsync(services => PortalCity.EnrolAsync(services, [signer]));
        var id = await _walk.ToAsync(EditorialState.InReview);

        var answer = await SignAsync(portal, signer, id, ("Opinion", "同意，已核对会场。"), ("Password", Wrong));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal("同意，已核对会场。", answer.Form("step-form")["Opinion"][0]);
        Assert.Equal("", answer.Form("step-form")["Password"][0]);
        Assert.DoesNotContain(Wrong, answer.Text, StringComparison.Ordinal);
        Assert.Empty((await _walk.FindAsync(id)).Signatures);
        Assert.Equal("content.presence", await portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().AuditEntries
            .Where(line => line.ActorId == signer.Id && line.Act == "ProvePresence").Select(line => line.Result).SingleAsync()));
        Assert.Equal(1, await portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Users.Where(user => user.Id == signer.Id).Select(user => user.AccessFailedCount).SingleAsync()));
    }

    [Theory]
    [InlineData(EditorialEvent.Withdraw)]
    [InlineData(EditorialEvent.Unpublish)]
    public async Task A_decision_asks_too(EditorialEvent decision)
    {
        var id = await _walk.ToAsync(EditorialState.Published);
        await _walk.ProposeAsync(id, decision);

        var page = await portal.SignedInAs(StaffRole.FinalSigner).OpenAsync($"/staff/disclosures/{id}/steps/{decision}");

        Assert.Contains("Password", page.Form("step-form").Names);
    }

    [Fact]
    public async Task A_proposal_and_a_return_do_not_ask()
    {
        var id = await _walk.ToAsync(EditorialState.InReview);

        var page = await portal.SignedInAs(StaffRole.UnitReviewer).OpenAsync($"/staff/disclosures/{id}/steps/Return");

        Assert.DoesNotContain("Password", page.Form("step-form").Names);
    }

    [Fact]
    public async Task A_house_that_proves_persons_otherwise_can_turn_the_question_off()
    {
        using var lenient = new PortalUnderTest(PortalStart.City).With("Signing:ReAuthenticate", "false");
        var id = await new CityWalk(lenient).ToAsync(EditorialState.InReview);

        var answer = await SignAsync(lenient, People.One(StaffRole.UnitReviewer), id, ("Opinion", "同意"));

        Assert.Equal(HttpStatusCode.Found, answer.Status);
    }

    private static async Task<Page> SignAsync(PortalUnderTest portal, Actor signer, Guid id, params (string Name, string Value)[] typed)
    {
        var visitor = portal.SignedInAs(signer);
        var page = await visitor.OpenAsync($"/staff/disclosures/{id}/steps/Sign?gate=FirstReview");
        var yes = page.Document.QuerySelectorAll("input[name='Yes']").OfType<IHtmlInputElement>().Select(box => ("Yes", box.Value));
        return await visitor.SendAsync(page.Form("step-form").With([.. yes, .. typed]));
    }
}
