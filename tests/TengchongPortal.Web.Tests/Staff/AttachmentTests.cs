using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Files;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>Attachments come in with the form, inspected before any of them is kept, and are read by whoever may know of the draft.</summary>
public sealed class AttachmentTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private static readonly byte[] _pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\nxref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000055 00000 n \ntrailer<</Size 3/Root 1 0 R>>\nstartxref\n104\n%%EOF\n");

    private readonly CityWalk _walk = new(portal);

    [Fact]
    public async Task A_file_is_added_read_by_colleagues_and_left_out_again()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var id = await _walk.StartAsync();
        var sheet = await clerk.OpenAsync($"/staff/disclosures/{id}/edit");
        var saved = await clerk.SendAsync(sheet.Form().Attach("Attachments", "活动安排.pdf", _pdf, "application/pdf"));
        Assert.True(saved.Status == HttpStatusCode.Found, saved.MainText);
        var file = Assert.Single((await _walk.FindAsync(id)).Current.Text.Files);

        var read = await portal.SignedInAs(StaffRole.UnitReviewer).OpenAsync($"/staff/disclosures/{id}/files/{file.Id}");
        Assert.Equal("attachment", read.Response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Contains("sandbox", read.Response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.OpenAsync($"/staff/disclosures/{id}/files/{Guid.NewGuid()}")).Status);

        await clerk.SubmitAsync($"/staff/disclosures/{id}/edit", ("Dropped", file.Id.ToString()));
        Assert.Empty((await _walk.FindAsync(id)).Current.Text.Files);
    }

    [Fact]
    public async Task A_file_of_another_kind_than_it_says_is_refused_and_the_typed_text_stays()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var id = await _walk.StartAsync();
        var before = Stored();
        var sheet = await clerk.OpenAsync($"/staff/disclosures/{id}/edit");

        var answer = await clerk.SendAsync(sheet.Form().With(("Summary", "刚写下的概述。"))
            .Attach("Attachments", "好的.pdf", _pdf, "application/pdf")
            .Attach("Attachments", "装成图片.png", "<svg onload=alert(1)>"u8.ToArray(), "image/png"));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.Status);
        Assert.Equal("刚写下的概述。", answer.Form()["Summary"][0]);
        Assert.Contains("装成图片.png", answer.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal(before, Stored());
        Assert.Equal(1, (await _walk.FindAsync(id)).Revisions.Count);
    }

    [Fact]
    public async Task The_file_of_a_draft_does_not_exist_for_another_department_nor_for_citizens()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var id = await _walk.StartAsync();
        await clerk.SendAsync((await clerk.OpenAsync($"/staff/disclosures/{id}/edit")).Form().Attach("Attachments", "内部.pdf", _pdf, "application/pdf"));
        var file = Assert.Single((await _walk.FindAsync(id)).Current.Text.Files);
        var other = await portal.AddAsync("file-seeker", Organs.OtherDepartment, null, StaffRole.DraftingClerk);

        Assert.Equal(HttpStatusCode.NotFound, (await portal.SignedInAs(other.Id).OpenAsync($"/staff/disclosures/{id}/files/{file.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Visitor().OpenAsync($"/files/{file.Id}/{Uri.EscapeDataString(file.Name)}")).Status);
    }

    private int Stored() => portal.Services.GetRequiredKeyedService<IFileStore>(FileStores.Quarantine).Hashes().Count();
}
