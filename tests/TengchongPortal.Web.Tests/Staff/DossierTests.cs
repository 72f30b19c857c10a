using System.Net;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>The dossier shows an edition to whoever may know of it, and offers what the table offers.</summary>
public sealed class DossierTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private readonly CityWalk _walk = new(portal);

    /// <summary>Made today, so that a schedule still lies inside the term of publication.</summary>
    private RevisionText Fresh => PortalCity.Notice() with { MadeOn = ChinaTime.DayOf(_walk.Now) };

    [Fact]
    public async Task Every_state_has_a_dossier()
    {
        var supervisor = portal.SignedInAs(StaffRole.Supervisor);
        foreach (var state in Enum.GetValues<EditorialState>())
        {
            var page = await supervisor.OpenAsync($"/staff/disclosures/{await _walk.ToAsync(state, Fresh)}");

            Assert.True(page.Status == HttpStatusCode.OK, $"{state}: {page.Status}");
            Assert.Null(page.Find("steps"));
        }
    }

    [Fact]
    public async Task A_returned_text_says_on_top_who_returned_it_and_why_and_asks_for_no_signature()
    {
        var id = await _walk.ToAsync(EditorialState.Returned, Fresh);
        var line = (await _walk.FindAsync(id)).LastEvent(EditorialEvent.Return)!;

        var page = await portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync($"/staff/disclosures/{id}");

        Assert.Contains(line.Reason, page.TextOf("returned"), StringComparison.Ordinal);
        Assert.Contains(line.ActorName, page.TextOf("returned"), StringComparison.Ordinal);
        Assert.Null(page.Find("failures"));
    }

    [Fact]
    public async Task A_clerk_of_another_department_is_told_that_there_is_no_such_draft()
    {
        var id = await _walk.ToAsync(EditorialState.Draft);
        var other = portal.SignedInAs((await portal.AddAsync("elsewhere", Organs.OtherDepartment, null, StaffRole.DraftingClerk, StaffRole.UnitReviewer)).Id);
        var token = (await other.OpenAsync("/staff/disclosures/new?organ=tc-d02&type=notice")).Form("/staff/disclosures/new/tc-d02/notice")["form-token"][0];

        foreach (var page in new[] { "", "/edit", "/compare?from=1&to=1" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/staff/disclosures/{id}{page}")).Status);
        }

        foreach (var deed in new[] { "/edit", "/preview", "/submit", "/steps/Abandon", "/steps/Submit" })
        {
            var answer = await other.PostBlindAsync($"/staff/disclosures/{id}{deed}", ("form-token", token), ("Title", "x"), ("ColumnId", Columns.Notices.Id.ToString()), ("Reason", "x"));
            Assert.True(answer.Status == HttpStatusCode.NotFound, $"{deed}: {answer.Status}");
        }

        Assert.DoesNotContain(id.ToString(), (await other.OpenAsync("/staff")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync("/staff/disclosures/new?organ=tc-d01&type=notice")).Status);
    }

    [Fact]
    public async Task An_author_is_not_offered_a_signature_and_a_reviewer_is()
    {
        var id = await _walk.ToAsync(EditorialState.InReview);

        var author = await portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync($"/staff/disclosures/{id}");
        var reviewer = await portal.SignedInAs(StaffRole.UnitReviewer).OpenAsync($"/staff/disclosures/{id}");

        Assert.Null(author.Find("step-Sign-FirstReview"));
        Assert.NotNull(author.Find("step-Recall"));
        Assert.NotNull(reviewer.Find("step-Sign-FirstReview"));
        Assert.Null(reviewer.Find("step-EditInReview"));
    }

    [Fact]
    public async Task Withdrawing_is_asked_for_by_one_and_offered_to_another()
    {
        var id = await _walk.ToAsync(EditorialState.Published);
        var signer = portal.SignedInAs(StaffRole.FinalSigner);
        Assert.Null((await signer.OpenAsync($"/staff/disclosures/{id}")).Find("step-Withdraw"));

        await _walk.ProposeAsync(id, EditorialEvent.Withdraw);

        var page = await signer.OpenAsync($"/staff/disclosures/{id}");
        Assert.NotNull(page.Find("step-Withdraw"));
        Assert.Contains("情况已有变化", page.TextOf("proposals"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_revisions_are_compared_character_by_character()
    {
        var id = await _walk.StartAsync();
        await _walk.TakeAsync(id, EditorialEvent.Edit, null, act => act with { Text = PortalCity.Notice("关于开展便民服务月活动的通知") });

        var page = await portal.SignedInAs(StaffRole.Supervisor).OpenAsync($"/staff/disclosures/{id}/compare?from=1&to=2");

        Assert.Equal("日", page.Document.QuerySelector("del")!.TextContent);
        Assert.Equal("月", page.Document.QuerySelector("ins")!.TextContent);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.SignedInAs(StaffRole.Supervisor).OpenAsync($"/staff/disclosures/{id}/compare?from=1&to=9")).Status);
    }
}
