using System.Net;
using AngleSharp.Html.Dom;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>A draft walks through all hands by the buttons of its dossier and no other way.</summary>
public sealed class JourneyTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private readonly CityWalk _walk = new(portal);

    [Fact]
    public async Task A_draft_is_signed_at_every_gate_and_released()
    {
        var id = await _walk.ToAsync(EditorialState.InReview);
        while ((await _walk.FindAsync(id)).OpenGates.Cast<Gate?>().FirstOrDefault() is { } gate)
        {
            var answer = await SignAsync(portal.SignedInAs(People.SignerOf(gate)), id, gate);
            Assert.True(answer.Status == HttpStatusCode.Found, $"{gate}: {answer.Status} {answer.MainText}");
        }

        var editor = portal.SignedInAs(StaffRole.OfficeEditor);
        var released = await editor.SendAsync((await FollowAsync(editor, id, "step-Release")).Form("step-form"));

        Assert.Equal(HttpStatusCode.Found, released.Status);
        Assert.Equal(EditorialState.Published, (await _walk.FindAsync(id)).State);
        Assert.Equal(HttpStatusCode.OK, (await portal.Visitor().OpenAsync($"/records/{(await _walk.FindAsync(id)).DocumentId}")).Status);
    }

    [Fact]
    public async Task A_signature_without_every_answer_is_refused()
    {
        var id = await _walk.ToAsync(EditorialState.InReview);
        var signer = portal.SignedInAs(StaffRole.UnitReviewer);
        var page = await FollowAsync(signer, id, "step-Sign-FirstReview");

        var answer = await signer.SendAsync(page.Form("step-form").With(("Opinion", "同意"), ("Password", PortalCity.Password)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal("同意", answer.Form("step-form")["Opinion"][0]);
        Assert.Empty((await _walk.FindAsync(id)).Signatures);
    }

    private static async Task<Page> SignAsync(Visitor signer, Guid id, Gate gate)
    {
        var dossier = await signer.OpenAsync($"/staff/disclosures/{id}");
        var step = new[] { $"step-Sign-{gate}", $"step-SignLast-{gate}" }.First(one => dossier.Find(one) is not null);
        var page = await FollowAsync(signer, id, step);
        var yes = page.Document.QuerySelectorAll("input[name='Yes']").OfType<IHtmlInputElement>().Select(box => ("Yes", box.Value));
        return await signer.SendAsync(page.Form("step-form").With([.. yes, ("Opinion", "同意"), ("Password", PortalCity.Password)]));
    }

    private static async Task<Page> FollowAsync(Visitor person, Guid id, string step)
    {
        var dossier = await person.OpenAsync($"/staff/disclosures/{id}");
        return await person.OpenAsync(dossier.Find(step)!.QuerySelector("a")!.GetAttribute("href")!);
    }
}
