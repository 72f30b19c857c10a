using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>The review page shows a gate holder what is signed: the text as citizens will see it, what changed, what was found, what is asked (R108).</summary>
public sealed class ReviewTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private readonly CityWalk _walk = new(portal);

    [Theory]
    [InlineData(Gate.FirstReview, "政策关")]
    [InlineData(Gate.Secrecy, "保密审查")]
    [InlineData(Gate.Proofreading, "文字关")]
    [InlineData(Gate.FinalSign, "政治关")]
    public async Task Each_gate_is_asked_its_own_checklist_beside_the_rendered_page(Gate gate, string list) // R108
    {
        var id = await _walk.ToAsync(EditorialState.InReview);
        await SignUpToAsync(id, gate);

        var page = await OpenAsync(People.SignerOf(gate), id, gate);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(list, page.Form("step-form").Names.Contains("Yes") ? page.MainText : "", StringComparison.Ordinal);
        Assert.Contains(PortalCity.Notice().Title, page.MainText, StringComparison.Ordinal);
        Assert.NotNull(page.Find("text"));
        Assert.NotNull(page.Find("review-findings"));
    }

    [Fact]
    public async Task Whoever_signed_before_sees_what_changed_since_and_what_differs_from_the_edition_in_force()
    {
        var first = await _walk.ToAsync(EditorialState.Published);
        var next = await _walk.TakeAsync(first, EditorialEvent.Revise);
        await _walk.TakeAsync(next.Id, EditorialEvent.Edit, null, act => act with
        {
            Text = PortalCity.Notice("关于开展便民服务月活动的通知") with { ChangeKind = ChangeKind.Major, ChangeNote = "改为整月。", Theme = "010" },
        });
        await _walk.TakeAsync(next.Id, EditorialEvent.Submit);

        var differences = (await OpenAsync(People.SignerOf(Gate.FirstReview), next.Id, Gate.FirstReview)).Find("differences")!;

        Assert.Contains("您上次签过的文本（第 1 版", differences.TextContent, StringComparison.Ordinal);
        Assert.Contains("月", differences.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("主题分类", differences.TextContent, StringComparison.Ordinal);

        var fresh = await OpenAsync(People.Another(StaffRole.UnitReviewer), next.Id, Gate.FirstReview);
        Assert.Contains("现在公开的第 1 版", fresh.TextOf("differences"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_returned_a_text_sees_what_became_of_it()
    {
        var id = await _walk.ToAsync(EditorialState.InReview);
        await _walk.TakeAsync(id, EditorialEvent.Return, People.SignerOf(Gate.FirstReview));
        await _walk.TakeAsync(id, EditorialEvent.Edit, null, act => act with { Text = PortalCity.Notice("关于改期举行便民服务日活动的通知") });
        await _walk.TakeAsync(id, EditorialEvent.Submit);

        var page = await OpenAsync(People.SignerOf(Gate.FirstReview), id, Gate.FirstReview);

        Assert.Contains("您上次退回的文本（第 1 版", page.TextOf("differences"), StringComparison.Ordinal);
        Assert.Contains("改期", page.TextOf("differences"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_file_under_the_same_name_is_a_difference()
    {
        var file = await portal.InsideAsync(PortalCity.StoreFileAsync);
        var first = await _walk.ToAsync(EditorialState.Published, PortalCity.Notice() with { Files = [file] });
        var next = await _walk.TakeAsync(first, EditorialEvent.Revise);
        await _walk.TakeAsync(next.Id, EditorialEvent.Edit, null, act => act with
        {
            Text = PortalCity.Notice() with { ChangeKind = ChangeKind.Major, ChangeNote = "换附件。", Files = [file with { Id = Guid.CreateVersion7(), Sha256 = new string('b', 64) }] },
        });
        await _walk.TakeAsync(next.Id, EditorialEvent.Submit);

        var differences = (await OpenAsync(People.SignerOf(Gate.FirstReview), next.Id, Gate.FirstReview)).Find("differences")!;

        Assert.Contains(differences.QuerySelectorAll("ins"), piece => piece.TextContent.Contains(file.Name, StringComparison.Ordinal));
        Assert.Contains(differences.QuerySelectorAll("del"), piece => piece.TextContent.Contains(file.Name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_secrecy_reviewer_is_offered_six_outcomes_and_sees_both_clocks() // R148
    {
        var id = await _walk.ToAsync(EditorialState.InReview);
        await SignUpToAsync(id, Gate.Secrecy);
        var reviewer = People.SignerOf(Gate.Secrecy);

        var page = await OpenAsync(reviewer, id, Gate.Secrecy);

        Assert.All(Enum.GetNames<SecrecyOutcome>(), outcome => Assert.NotNull(page.Find($"outcome-{outcome}")));
        Assert.Null(page.Find("suspension-clock"));

        var visitor = portal.SignedInAs(reviewer);
        var suspend = await visitor.OpenAsync(page.Find("outcome-Doubtful")!.QuerySelector("a")!.GetAttribute("href")!);
        Assert.NotEqual("", suspend.Form("step-form")["Day"][0]);
        var sent = await visitor.SendAsync(suspend.Form("step-form").With(("SheetNumber", "腾保函〔2019〕7号")));
        Assert.Equal(HttpStatusCode.Found, sent.Status);

        var suspended = await OpenAsync(reviewer, id, Gate.Secrecy);
        Assert.Contains("腾保函〔2019〕7号", suspended.TextOf("suspension-clock"), StringComparison.Ordinal);
        Assert.Contains("不停止计算", suspended.TextOf("duty-clock"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_author_and_a_stranger_get_no_review_page()
    {
        var id = await _walk.ToAsync(EditorialState.InReview);
        var stranger = await portal.AddAsync("review-stranger", Organs.OtherDepartment, null, StaffRole.UnitReviewer);

        Assert.Equal(HttpStatusCode.Forbidden, (await OpenAsync(People.One(StaffRole.DraftingClerk), id, Gate.FirstReview)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.SignedInAs(stranger.Id).OpenAsync(Address(id, Gate.FirstReview))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await OpenAsync(People.SignerOf(Gate.Secrecy), id, Gate.FirstReview)).Status);
        Assert.Empty(await OpeningsAsync(id));
    }

    [Fact]
    public async Task A_signature_without_reading_counts_but_the_supervisor_sees_the_share() // workflow.md 3.4
    {
        var signer = People.Person(StaffRole.UnitReviewer, 77);
        await portal.InsideAsync(services => PortalCity.EnrolAsync(services, [signer]));
        var glanced = await _walk.ToAsync(EditorialState.InReview);
        await portal.SignedInAs(signer).OpenAsync(Address(glanced, Gate.FirstReview));
        Assert.Single(await OpeningsAsync(glanced));
        var unread = await _walk.ToAsync(EditorialState.InReview);
        await _walk.TakeAsync(unread, EditorialEvent.Sign, signer, act => act with { Gate = Gate.FirstReview });
        await _walk.TakeAsync(glanced, EditorialEvent.Sign, signer, act => act with { Gate = Gate.FirstReview });

        var page = await portal.SignedInAs(StaffRole.Supervisor).OpenAsync("/staff/review-shares");

        var row = page.Find("shares")!.QuerySelectorAll("tr").Single(one => one.TextContent.Contains(signer.Name, StringComparison.Ordinal));
        Assert.Equal(["2", "2", "100%"], row.QuerySelectorAll("td").Select(cell => cell.TextContent));
        Assert.Equal(HttpStatusCode.Forbidden, (await portal.SignedInAs(signer).OpenAsync("/staff/review-shares")).Status);
    }

    private async Task SignUpToAsync(Guid id, Gate gate)
    {
        foreach (var earlier in new[] { Gate.FirstReview, Gate.Secrecy, Gate.Proofreading }.TakeWhile(one => one != gate && !(gate == Gate.Proofreading && one == Gate.Secrecy)))
        {
            await _walk.TakeAsync(id, EditorialEvent.Sign, People.SignerOf(earlier), act => act with { Gate = earlier });
        }
    }

    private Task<Page> OpenAsync(Actor person, Guid id, Gate gate) => portal.SignedInAs(person).OpenAsync(Address(id, gate));

    private static string Address(Guid id, Gate gate) => $"/staff/disclosures/{id}/steps/Sign?gate={gate}";

    private Task<List<Guid>> OpeningsAsync(Guid id) => portal.InsideAsync(services =>
        services.GetRequiredService<PortalDbContext>().ReviewOpenings.Where(one => one.EditionId == id).Select(one => one.PersonId).ToListAsync());
}
