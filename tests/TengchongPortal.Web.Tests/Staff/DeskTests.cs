using System.Net;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Staff.Desk;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>What lies on a desk is what the person may do, and nothing of another organ.</summary>
public sealed class DeskTests : IAsyncLifetime, IDisposable
{
    private readonly PortalUnderTest _portal = new(PortalStart.City);
    private CityWalk _walk = null!;

    public Task InitializeAsync()
    {
        _walk = new(_portal);
        return Task.CompletedTask;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _portal.Dispose();

    [Theory]
    [InlineData(EditorialState.InReview, StaffRole.UnitReviewer, DeskSection.ToSign)]
    [InlineData(EditorialState.Returned, StaffRole.DraftingClerk, DeskSection.Returned)]
    [InlineData(EditorialState.Ready, StaffRole.OfficeEditor, DeskSection.ToRelease)]
    [InlineData(EditorialState.FailedToPublish, StaffRole.OfficeEditor, DeskSection.Failed)]
    [InlineData(EditorialState.Hidden, StaffRole.FinalSigner, DeskSection.HiddenToDecide)]
    [InlineData(EditorialState.Draft, StaffRole.DraftingClerk, DeskSection.Drafts)]
    [InlineData(EditorialState.InReview, StaffRole.DraftingClerk, DeskSection.Out)]
    public async Task Work_lies_on_the_desk_of_whose_part_it_is(EditorialState state, StaffRole role, DeskSection pile)
    {
        var id = await _walk.ToAsync(state, PortalCity.Notice() with { MadeOn = ChinaTime.DayOf(_walk.Now) });

        var desk = await _portal.SignedInAs(role).OpenAsync("/staff");

        Assert.Contains(id.ToString(), desk.Find($"pile-{pile}")?.InnerHtml ?? "", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await _portal.SignedInAs(role).OpenAsync($"/staff/desk/{pile}")).Status);
    }

    [Fact]
    public async Task A_returned_draft_says_who_returned_it_and_why()
    {
        await _walk.ToAsync(EditorialState.Returned);
        var line = (await _walk.FindAsync(await _walk.ToAsync(EditorialState.Returned))).LastEvent(EditorialEvent.Return)!;

        var desk = await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync("/staff");

        Assert.Contains(line.ActorName, desk.TextOf("pile-Returned"), StringComparison.Ordinal);
        Assert.Contains(line.Reason, desk.TextOf("pile-Returned"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_another_department_lies_there()
    {
        foreach (var state in new[] { EditorialState.Draft, EditorialState.InReview, EditorialState.Ready, EditorialState.Returned })
        {
            await _walk.ToAsync(state);
        }

        var other = await _portal.AddAsync("elsewhere", Organs.OtherDepartment, null, Enum.GetValues<StaffRole>());

        var desk = await _portal.SignedInAs(other.Id).OpenAsync("/staff");

        Assert.Empty(desk.Document.QuerySelectorAll("main a[href*='/staff/disclosures/']"));
    }

    [Fact]
    public async Task A_countersigner_sees_what_names_the_organ_and_nothing_else()
    {
        var named = await _walk.ToAsync(EditorialState.InReview, PortalCity.Notice("涉及另一局的通知") with { NamedOrgans = [People.OtherDepartment] }, "budget");
        var edition = await _walk.FindAsync(named);
        var signer = await _portal.AddAsync("countersigner", Organs.OtherDepartment, null, StaffRole.Countersigner);
        if (!edition.OpenGates.Contains(Gate.Countersign))
        {
            await _walk.TakeAsync(named, EditorialEvent.Sign, People.SignerOf(Gate.FirstReview), act => act with { Gate = Gate.FirstReview });
        }

        var desk = await _portal.SignedInAs(signer.Id).OpenAsync("/staff");

        Assert.Contains(named.ToString(), desk.Find("pile-ToSign")?.InnerHtml ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/staff/desk/Nothing")]
    [InlineData("/staff/desk/99")]
    [InlineData("/staff/desk/ToSign?page=0")]
    [InlineData("/staff/desk/ToSign?page=-1")]
    [InlineData("/staff/desk/ToSign?page=999999999")]
    public async Task A_pile_that_is_not_there_is_not_found(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await _portal.SignedInAs(StaffRole.UnitReviewer).OpenAsync(address)).Status);
}
