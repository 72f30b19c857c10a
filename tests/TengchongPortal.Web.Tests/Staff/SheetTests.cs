using System.Net;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>The sign-off sheet prints all gates, persons, hashes and checklists, and can be held against the record book (R108; workflow.md 7, test 12).</summary>
public sealed class SheetTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private readonly CityWalk _walk = new(portal);

    [Theory]
    [InlineData("notice")]
    [InlineData("budget")]
    public async Task A_sheet_names_every_gate_its_signer_the_hash_and_the_three_proofs(string type)
    {
        var text = PortalCity.Notice();
        var id = await _walk.ToAsync(EditorialState.Published, text, type);
        var edition = await _walk.FindAsync(id);

        var page = await OpenAsync(id);

        Assert.All(edition.Plan!.Gates, gate => Assert.Contains(People.SignerOf(gate).Name, page.TextOf($"sheet-{gate}"), StringComparison.Ordinal));
        Assert.Contains(edition.CurrentHash, page.TextOf("sheet"), StringComparison.Ordinal);
        Assert.All(["政策关", "文字关", "政治关"], proof => Assert.Contains(proof, page.TextOf("sheet-proofs"), StringComparison.Ordinal));
        Assert.DoesNotContain("尚未签字", page.TextOf("sheet-proofs"), StringComparison.Ordinal);
        Assert.Contains("是 ·", page.TextOf("sheet-FirstReview"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_verifies_its_sheet_and_changes_with_every_signature()
    {
        var id = await _walk.ToAsync(EditorialState.InReview);
        var code = (await OpenAsync(id)).TextOf("sheet-code");
        Assert.Contains("核验一致", (await OpenAsync(id, code.ToLowerInvariant().Replace('-', ' '))).MainText, StringComparison.Ordinal);

        await _walk.TakeAsync(id, EditorialEvent.Sign, People.SignerOf(Gate.FirstReview), act => act with { Gate = Gate.FirstReview });

        Assert.NotEqual(code, (await OpenAsync(id)).TextOf("sheet-code"));
        Assert.Contains("核验不一致", (await OpenAsync(id, code)).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sheet_keeps_its_code_when_the_text_goes_out()
    {
        var id = await _walk.ToAsync(EditorialState.Ready);
        var code = (await OpenAsync(id)).TextOf("sheet-code");

        await _walk.TakeAsync(id, EditorialEvent.Release);

        Assert.Equal(code, (await OpenAsync(id)).TextOf("sheet-code"));
    }

    [Fact]
    public async Task A_sheet_is_shut_to_strangers()
    {
        var id = await _walk.ToAsync(EditorialState.InReview);
        var stranger = await portal.AddAsync("sheet-stranger", Organs.OtherDepartment, null, StaffRole.UnitReviewer);

        Assert.Equal(HttpStatusCode.NotFound, (await portal.SignedInAs(stranger.Id).OpenAsync($"/staff/disclosures/{id}/sheet")).Status);
    }

    private Task<Page> OpenAsync(Guid id, string? code = null) =>
        portal.SignedInAs(StaffRole.Supervisor).OpenAsync($"/staff/disclosures/{id}/sheet{(code is null ? "" : $"?code={Uri.EscapeDataString(code)}")}");
}
