using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Risks;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Letters;
using TengchongPortal.Web.Tests.Staff;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>A policy of vital interest waits for its risk dossier, and nobody who does not work on it meets a word of that (R33).</summary>
public sealed class RiskTests : IDisposable
{
    private const string Findings = "走访了三个社区，老人担心换卡期间领不到津贴，希望有人上门办理。";

    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(ChinaTime.StartOf(new(2019, 9, 27)).AddHours(9)) };

    private CityWalk Walk => new(_portal);

    [Fact]
    public async Task Without_a_dossier_it_is_not_sent_in_and_with_one_it_goes_out()
    {
        var policy = await DraftAsync();
        Assert.Equal("package.risk", await RefusalAsync(() => Walk.TakeAsync(policy, EditorialEvent.Submit)));

        Assert.Equal(HttpStatusCode.Redirect, (await WriteAsync(policy)).Status);

        await Walk.ReleaseAsync(policy);
        Assert.Equal(EditorialState.Published, (await Walk.FindAsync(policy)).State);
    }

    [Fact]
    public async Task Its_button_answers_409_with_the_sentence_and_the_draft_stays_until_the_dossier_is_there()
    {
        var policy = await DraftAsync();

        var refused = await SendInAsync(policy);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("须先填写风险评估档案（评估方法、情况、等级）", refused.MainText, StringComparison.Ordinal);
        Assert.Contains("package.risk", refused.Text, StringComparison.Ordinal);
        Assert.Equal(EditorialState.Draft, (await Walk.FindAsync(policy)).State);

        await WriteAsync(policy);
        Assert.Equal(HttpStatusCode.Redirect, (await SendInAsync(policy)).Status);
        Assert.Equal(EditorialState.InReview, (await Walk.FindAsync(policy)).State);
    }

    [Fact]
    public async Task Who_does_not_work_on_it_finds_neither_dossier_nor_paper_nor_word()
    {
        var policy = await DraftAsync();
        await WriteAsync(policy);
        await Walk.ReleaseAsync(policy);
        var file = (await DossiersAsync()).Single().Files.Single();
        var neighbour = _portal.SignedInAs((await _portal.AddAsync("linju", Organs.OtherDepartment, null, StaffRole.DraftingClerk)).Id);

        foreach (var outsider in new[] { neighbour, _portal.SignedInAs(StaffRole.Webmaster), _portal.SignedInAs(StaffRole.SystemAdministrator) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await outsider.OpenAsync($"/staff/disclosures/{policy}/risk")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await outsider.OpenAsync($"/staff/disclosures/{policy}/risk/files/{file.Id}")).Status);
        }

        Assert.DoesNotContain("上门办理", (await neighbour.OpenAsync($"/staff/search?q={Uri.EscapeDataString("上门办理")}")).MainText.Replace("“上门办理”", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("上门办理", (await _portal.Visitor().OpenAsync($"/records/{(await Walk.FindAsync(policy)).DocumentId}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await _portal.SignedInAs(StaffRole.UnitReviewer).OpenAsync($"/staff/disclosures/{policy}/risk")).Status);
        Assert.Equal(LetterFileTests.Pdf, await (await _portal.SignedInAs(StaffRole.DraftingClerk).FetchAsync(new(HttpMethod.Get, $"/staff/disclosures/{policy}/risk/files/{file.Id}"))).Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_second_dossier_stands_before_the_first_and_the_same_form_twice_is_one()
    {
        var policy = await DraftAsync();
        var clerk = _portal.SignedInAs(StaffRole.DraftingClerk);
        var form = Filled(await clerk.OpenAsync($"/staff/disclosures/{policy}/risk"));
        await clerk.SendAsync(form);
        await clerk.SendAsync(form);
        _portal.Clock!.Advance(TimeSpan.FromHours(1));
        await clerk.SendAsync(Filled(await clerk.OpenAsync($"/staff/disclosures/{policy}/risk")).With(("Level", "High"), ("Measures", "由民政局在各社区设咨询点")));

        var sections = (await clerk.OpenAsync($"/staff/disclosures/{policy}/risk")).FindAll("risk");

        Assert.Equal(2, sections.Count);
        Assert.Contains("高风险", sections[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("现行评估", sections[0].TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Findings", "太短", "20到4000个字")]
    [InlineData("Level", "High", "须写明应对预案")]
    [InlineData("Level", "", "请选择风险等级")]
    public async Task What_is_not_whole_is_refused_and_what_was_typed_stays(string field, string typed, string sentence)
    {
        var policy = await DraftAsync();
        var clerk = _portal.SignedInAs(StaffRole.DraftingClerk);

        var answer = await clerk.SendAsync(Filled(await clerk.OpenAsync($"/staff/disclosures/{policy}/risk")).With((field, typed)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(sentence, answer.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal(field == "Findings" ? typed : Findings, answer.Document.QuerySelector("#Findings")!.TextContent.Trim());
        Assert.Empty(await DossiersAsync());
    }

    [Fact]
    public async Task A_paper_that_is_no_document_is_refused_by_its_name_and_nothing_is_kept()
    {
        var policy = await DraftAsync();
        var clerk = _portal.SignedInAs(StaffRole.DraftingClerk);

        var answer = await clerk.SendAsync(Filled(await clerk.OpenAsync($"/staff/disclosures/{policy}/risk"), "x.exe", [77, 90, 0, 0]));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("x.exe", answer.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Empty(await DossiersAsync());
    }

    public void Dispose() => _portal.Dispose();

    private RevisionText Vital => PolicyCity.Policy(Walk.Now, PolicyCity.First) with { Flags = [RiskDossier.Flag] };

    private Task<Guid> DraftAsync() => Walk.StartAsync(Vital, "policy");

    private async Task<Page> WriteAsync(Guid policy)
    {
        var clerk = _portal.SignedInAs(StaffRole.DraftingClerk);
        return await clerk.SendAsync(Filled(await clerk.OpenAsync($"/staff/disclosures/{policy}/risk")));
    }

    private async Task<Page> SendInAsync(Guid policy)
    {
        var clerk = _portal.SignedInAs(StaffRole.DraftingClerk);
        return await clerk.SendAsync((await clerk.OpenAsync($"/staff/disclosures/{policy}")).Form("/submit"));
    }

    private static FilledForm Filled(Page page, string name = "座谈会记录.pdf", byte[]? bytes = null) =>
        page.Form("/risk").With(("Methods", "Visits"), ("Findings", Findings), ("Level", "Low")).Attach("Files", name, bytes ?? LetterFileTests.Pdf);

    private Task<List<RiskDossier>> DossiersAsync() => _portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().RiskDossiers.AsNoTracking().Include(one => one.Files).ToListAsync());

    private static async Task<string> RefusalAsync(Func<Task> act) => Assert.IsType<RuleBrokenException>(await Record.ExceptionAsync(act)).Rule;
}
