using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Files;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Notices;
using TengchongPortal.Web.Tests.Staff;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>R48: material by makers from outside. A clerk asks, the maker sees that one text and hands in, and nothing else opens.</summary>
public sealed class ContributorTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private static readonly byte[] _picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private readonly CityWalk _walk = new(portal);

    [Fact]
    public async Task What_a_contributor_hands_in_is_a_revision_of_the_text_and_the_clerk_is_told()
    {
        var (_, interpretation) = await _walk.PackageAsync();
        var maker = await MakerAsync("maker-one");
        await AssignAsync(interpretation, maker);
        Assert.Contains(await portal.NoticesAsync(), notice => notice.Kind == NoticeKind.MaterialAsked && notice.AccountId == maker);

        var visitor = portal.SignedInAs(maker);
        var list = await visitor.OpenAsync("/staff/contributions");
        var sheet = await visitor.OpenAsync($"/staff/contributions/{interpretation}");
        var answer = await visitor.SendAsync(sheet.Form().With(("Kind", "Picture"), ("Alternative", "图中三步：带证、填表、到账。")).Attach("File", "一图读懂.png", _picture, "image/png"));

        Assert.Contains("把三步画成一张图", list.TextOf("contributions"), StringComparison.Ordinal);
        Assert.Contains("每位老人每月增加五十元", sheet.MainText, StringComparison.Ordinal);
        Assert.Contains("提高津贴标准", sheet.TextOf("contribution-policy"), StringComparison.Ordinal);
        Assert.True(answer.Status == HttpStatusCode.Found, answer.MainText);
        var edition = await _walk.FindAsync(interpretation);
        Assert.Equal(("一图读懂.png", maker), (Assert.Single(edition.Current.Text.Files).Name, edition.Current.AuthorId));
        Assert.Equal(new(InterpretationForm.Picture, "一图读懂.png", "图中三步：带证、填表、到账。"), edition.Current.Text.Interpretation!.Renditions[^1]);
        Assert.True(edition.IsAuthor(maker));
        Assert.Contains(await portal.NoticesAsync(), notice => notice.Kind == NoticeKind.MaterialArrived && notice.AccountId == People.One(StaffRole.DraftingClerk).Id);
    }

    [Fact]
    public async Task A_contributor_is_led_into_no_room_of_the_text_and_takes_no_step_of_it()
    {
        var (policy, interpretation) = await _walk.PackageAsync();
        var maker = await MakerAsync("maker-two");
        await AssignAsync(interpretation, maker);
        var visitor = portal.SignedInAs(maker);

        foreach (var address in new[] { "", "/edit", "/sheet", "/compare?from=1&to=1", "/steps/Submit", "/steps/Release", "/steps/Sign?gate=FirstReview" })
        {
            Assert.Contains((await visitor.OpenAsync($"/staff/disclosures/{interpretation}{address}")).Status, new[] { HttpStatusCode.NotFound, HttpStatusCode.Forbidden });
            Assert.Contains((await visitor.OpenAsync($"/staff/disclosures/{policy.Id}{address}")).Status, new[] { HttpStatusCode.NotFound, HttpStatusCode.Forbidden });
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.OpenAsync($"/staff/contributors/{interpretation}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync($"/staff/contributions/{policy.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.SignedInAs(await MakerAsync("maker-three")).OpenAsync($"/staff/contributions/{interpretation}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync($"/staff/contributions/{interpretation}")).Status);
    }

    [Fact]
    public async Task In_review_nothing_is_handed_in_and_with_the_release_or_the_withdrawal_the_room_is_shut()
    {
        var (policy, interpretation) = await _walk.PackageAsync();
        var (maker, other) = (await MakerAsync("maker-four"), await MakerAsync("maker-five"));
        await AssignAsync(interpretation, maker);
        await AssignAsync(interpretation, other);
        var visitor = portal.SignedInAs(maker);
        var sheet = await visitor.OpenAsync($"/staff/contributions/{interpretation}");
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var asked = (await _walk.FindAsync(interpretation)).Assignments.Single(one => one.PersonId == other);
        await clerk.SendAsync((await clerk.OpenAsync($"/staff/contributors/{interpretation}")).Form($"{asked.Id}/withdraw"));
        await _walk.TakeAsync(policy.Id, EditorialEvent.Submit);

        Assert.Equal(HttpStatusCode.NotFound, (await portal.SignedInAs(other).OpenAsync($"/staff/contributions/{interpretation}")).Status);
        Assert.NotNull((await portal.SignedInAs(maker).OpenAsync($"/staff/contributions/{interpretation}")).Find("contribution-shut"));
        var late = await visitor.SendAsync(sheet.Form().With(("Kind", "Picture"), ("Alternative", "迟了")).Attach("File", "迟到.png", _picture, "image/png"));
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Equal(EditorialState.InReview, (await _walk.FindAsync(interpretation)).State);

        await _walk.SignAllAsync(policy.Id);
        await _walk.TakeAsync(policy.Id, EditorialEvent.Release);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.SignedInAs(maker).OpenAsync($"/staff/contributions/{interpretation}")).Status);
        Assert.NotNull((await portal.SignedInAs(maker).OpenAsync("/staff/contributions")).Find("contributions-none"));
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_its_field_what_was_typed_stays_and_nothing_is_kept()
    {
        var (_, interpretation) = await _walk.PackageAsync();
        var maker = await MakerAsync("maker-six");
        await AssignAsync(interpretation, maker);
        var visitor = portal.SignedInAs(maker);
        var before = Stored();

        async Task<Page> HandInAsync(Func<FilledForm, FilledForm> fill) => await visitor.SendAsync(fill((await visitor.OpenAsync($"/staff/contributions/{interpretation}")).Form()));
        var nothing = await HandInAsync(form => form);
        var mute = await HandInAsync(form => form.With(("Kind", "Picture")).Attach("File", "图.png", _picture, "image/png"));
        var elsewhere = await HandInAsync(form => form.With(("Kind", "Video"), ("Address", "http://example.org/v"), ("Alternative", "旁白")));
        var forged = await HandInAsync(form => form.With(("Kind", "Picture"), ("Alternative", "图中三步")).Attach("File", "装成图片.png", "<svg onload=alert(1)>"u8.ToArray(), "image/png"));
        var secret = await HandInAsync(form => form.With(("Kind", "Picture"), ("Alternative", "机密★五年 图中三步")).Attach("File", "图.png", _picture, "image/png"));

        Assert.All(new[] { nothing, mute, elsewhere, forged, secret }, answer => Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status));
        Assert.Contains("请选择文件", nothing.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Contains("文字版", mute.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal("旁白", elsewhere.Form()["Alternative"][0]);
        Assert.Contains("装成图片.png", forged.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Single((await _walk.FindAsync(interpretation)).Revisions);
        Assert.Equal(before, Stored());
    }

    [Fact]
    public async Task A_film_at_a_player_comes_in_by_its_address()
    {
        var (_, interpretation) = await _walk.PackageAsync();
        var maker = await MakerAsync("maker-seven");
        await AssignAsync(interpretation, maker);
        var visitor = portal.SignedInAs(maker);

        await visitor.SubmitAsync($"/staff/contributions/{interpretation}", ("Kind", "Video"), ("Address", "https://example.org/v"), ("Alternative", "旁白：怎样领津贴。"));

        Assert.Equal(new(InterpretationForm.Video, "https://example.org/v", "旁白：怎样领津贴。"), (await _walk.FindAsync(interpretation)).Current.Text.Interpretation!.Renditions[^1]);
    }

    [Fact]
    public async Task An_assignment_without_words_or_to_somebody_who_makes_nothing_is_refused_with_what_was_typed()
    {
        var (policy, interpretation) = await _walk.PackageAsync();
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var form = (await clerk.OpenAsync($"/staff/contributors/{interpretation}")).Form("assignment-form");

        var blank = await clerk.SendAsync(form.With(("Maker", (await MakerAsync("maker-eight")).ToString())));
        var wrong = await clerk.SendAsync((await clerk.OpenAsync($"/staff/contributors/{interpretation}")).Form("assignment-form").With(("Task", "画一张图")).Forge("Maker", People.One(StaffRole.UnitReviewer).Id.ToString()));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, blank.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal("画一张图", wrong.Form("assignment-form")["Task"][0]);
        Assert.Empty((await _walk.FindAsync(interpretation)).Assignments);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.OpenAsync($"/staff/contributors/{policy.Id}")).Status);
    }

    private async Task<Guid> MakerAsync(string name) => (await portal.AddAsync(name, Organs.Department, null, StaffRole.Contributor)).Id;

    private async Task AssignAsync(Guid edition, Guid maker)
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var page = await clerk.OpenAsync($"/staff/contributors/{edition}");
        var answer = await clerk.SendAsync(page.Form("assignment-form").With(("Maker", maker.ToString()), ("Task", "把三步画成一张图。")));
        Assert.True(answer.Status == HttpStatusCode.Found, answer.MainText);
    }

    private int Stored() => portal.Services.GetRequiredKeyedService<IFileStore>(FileStores.Quarantine).Hashes().Count();
}
