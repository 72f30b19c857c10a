using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Policies;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Risks;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>A text that touches what people live by is not submitted before its risk was looked at, and nobody outside learns what was found (R33).</summary>
public sealed class RiskTests : IDisposable
{
    private const string Findings = "走访二十户，有六户担心补贴标准降低，建议逐条说明。";

    private readonly PortalUnderTest _portal = new(PortalStart.City);

    private CityWalk Walk => new(_portal);

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task Without_a_dossier_it_is_not_submitted_and_with_one_it_is()
    {
        var id = await Walk.StartAsync(PortalCity.Notice("关于调整补贴标准的通知") with { Flags = [RiskDossier.Flag] });
        var clerk = _portal.SignedInAs(StaffRole.DraftingClerk);
        Assert.Equal("risks.missing", (await Assert.ThrowsAsync<RuleBrokenException>(() => Walk.TakeAsync(id, EditorialEvent.Submit))).Rule);
        var dossier = await clerk.OpenAsync($"/staff/disclosures/{id}");
        Assert.Equal(HttpStatusCode.Conflict, (await clerk.SendAsync(dossier.Form($"/staff/disclosures/{id}/submit"))).Status);

        var address = dossier.Find("risk-link")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.Redirect, (await clerk.SubmitAsync(address, Filled())).Status);

        var shown = await clerk.OpenAsync(address);
        Assert.All([Findings, "中风险", "重点走访、会商分析"], words => Assert.Contains(words, shown.TextOf("risk-dossiers"), StringComparison.Ordinal));
        await Walk.TakeAsync(id, EditorialEvent.Submit);
        await Walk.SignAllAsync(id);
        await Walk.TakeAsync(id, EditorialEvent.Release);
    }

    [Fact]
    public async Task Outsiders_find_nothing_and_no_page_of_the_citizens_holds_a_word_of_it()
    {
        var id = await Walk.StartAsync(PortalCity.Notice("关于调整补贴标准的通知") with { Flags = [RiskDossier.Flag] });
        var document = (await Walk.FindAsync(id)).DocumentId;
        await _portal.InsideAsync(services => services.GetRequiredService<RiskBook>().EnterAsync(document, new([RiskMethod.Visiting], Findings, RiskLevel.Low, ""), People.One(StaffRole.DraftingClerk), Walk.Now, "127.0.0.1", CancellationToken.None));
        await Walk.TakeAsync(id, EditorialEvent.Submit);
        await Walk.SignAllAsync(id);
        await Walk.TakeAsync(id, EditorialEvent.Release);
        var neighbour = await _portal.AddAsync("linjv", Organs.OtherDepartment, null, StaffRole.DraftingClerk, StaffRole.FinalSigner);

        Assert.Equal(HttpStatusCode.NotFound, (await _portal.SignedInAs(neighbour.Id).OpenAsync($"/staff/disclosures/{id}/risk")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _portal.SignedInAs(StaffRole.Proofreader).OpenAsync($"/staff/disclosures/{id}/risk")).Status);
        Assert.Equal(HttpStatusCode.OK, (await _portal.SignedInAs(StaffRole.FinalSigner).OpenAsync($"/staff/disclosures/{id}/risk")).Status);
        foreach (var address in new[] { $"/records/{document}", $"/records/{document}.json", "/search?q=%E8%B5%B0%E8%AE%BF%E4%BA%8C%E5%8D%81%E6%88%B7", "/feeds/all.atom" })
        {
            Assert.DoesNotContain("有六户担心", (await _portal.Visitor().OpenAsync(address)).Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("有六户担心", (await _portal.SignedInAs(neighbour.Id).OpenAsync("/staff/search?q=%E8%B5%B0%E8%AE%BF%E4%BA%8C%E5%8D%81%E6%88%B7")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Methods", "", "勾选用过的研判方法")]
    [InlineData("Level", "", "风险等级")]
    [InlineData("Findings", "太短", "研判结论")]
    [InlineData("Measures", "", "怎样回应和引导")]
    public async Task What_is_missing_is_said_beside_its_field_and_what_was_typed_stays(string field, string typed, string told)
    {
        var id = await Walk.StartAsync(PortalCity.Notice("关于调整补贴标准的通知") with { Flags = [RiskDossier.Flag] });
        var clerk = _portal.SignedInAs(StaffRole.DraftingClerk);
        var page = await clerk.OpenAsync($"/staff/disclosures/{id}/risk");
        var fields = Filled().Where(one => one.Name != field).ToArray();

        var refused = await clerk.SendAsync(typed.Length > 0 ? page.Form("risk-form").With([.. fields, (field, typed)]) : page.Form("risk-form").With(fields).Without(field));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(told, refused.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal(field == "Findings" ? typed : Findings, refused.Form("risk-form")["Findings"][0].Trim());
    }

    private static (string Name, string Value)[] Filled() =>
        [("Methods", nameof(RiskMethod.Visiting)), ("Methods", nameof(RiskMethod.Conferring)), ("Level", nameof(RiskLevel.Medium)), ("Findings", Findings), ("Measures", "公布当天答记者问，逐条说明标准。")];
}
