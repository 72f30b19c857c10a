using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Files;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens;

/// <summary>Attachments go out by their right name, typed and sandboxed, and only while their record shows them.</summary>
public sealed class AttachmentTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly byte[] _bytes = Encoding.ASCII.GetBytes("%PDF-1.7 0123456789");

    [Theory]
    [InlineData("植树 方案（一）.pdf", "application/pdf", "inline")]
    [InlineData("报名表.xlsx", Sheet, "attachment")]
    [InlineData("现场.png", "image/png", "inline")]
    public async Task A_file_is_sent_with_its_name_its_type_and_no_rights(string name, string type, string disposition)
    {
        var (edition, file) = await WithFileAsync(name, type);
        var record = await portal.Visitor().OpenAsync($"/records/{await portal.DocumentOfAsync(edition)}");
        var address = record.Document.QuerySelectorAll("a").Single(link => link.TextContent == name).GetAttribute("href")!;

        var answer = (await portal.Visitor().OpenAsync(address)).Response;

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(disposition, answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(name, answer.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal("default-src 'none'; sandbox", answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal(_bytes, await answer.Content.ReadAsByteArrayAsync());
        Assert.StartsWith($"/files/{file}/", address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_can_be_asked_for_and_what_is_known_is_not_sent_again()
    {
        var (_, file) = await WithFileAsync("a.pdf", "application/pdf");
        using var part = new HttpRequestMessage(HttpMethod.Get, $"/files/{file}/a.pdf") { Headers = { Range = new RangeHeaderValue(0, 4) } };
        var first = await portal.Visitor().SendAsync(part);
        using var again = new HttpRequestMessage(HttpMethod.Get, $"/files/{file}/a.pdf") { Headers = { IfNoneMatch = { first.Response.Headers.ETag! } } };

        Assert.Equal((HttpStatusCode.PartialContent, "%PDF-"), (first.Status, first.Text));
        Assert.Equal(HttpStatusCode.NotModified, (await portal.Visitor().SendAsync(again)).Status);
    }

    [Fact]
    public async Task A_wrong_name_leads_to_the_right_one()
    {
        var (_, file) = await WithFileAsync("附件一.pdf", "application/pdf");

        var page = await portal.Visitor().OpenAsync($"/files/{file}/old.pdf");

        Assert.Equal(HttpStatusCode.MovedPermanently, page.Status);
        Assert.Equal(HttpStatusCode.OK, (await portal.Visitor().OpenAsync(page.Location!)).Status);
    }

    [Fact]
    public async Task A_hidden_record_takes_its_files_along()
    {
        var (edition, file) = await WithFileAsync("不该再见的名字.pdf", "application/pdf");

        await portal.Walk.TakeAsync(edition, EditorialEvent.Hide);

        var gone = await portal.Visitor().OpenAsync($"/files/{file}/any.pdf");
        Assert.Equal(HttpStatusCode.Gone, gone.Status);
        Assert.Contains(Organs.Department.Name, gone.TextOf("gone"), StringComparison.Ordinal);
        Assert.DoesNotContain("不该再见的名字", gone.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Visitor().OpenAsync($"/files/{Guid.NewGuid()}/b.pdf")).Status);
    }

    [Fact]
    public async Task A_file_that_is_gone_answers_no_question_about_its_bytes()
    {
        var (edition, file) = await WithFileAsync("c.pdf", "application/pdf");
        var tag = (await portal.Visitor().OpenAsync($"/files/{file}/c.pdf")).Response.Headers.ETag!;
        await portal.Walk.TakeAsync(edition, EditorialEvent.Hide);

        using var part = new HttpRequestMessage(HttpMethod.Get, $"/files/{file}/c.pdf") { Headers = { Range = new RangeHeaderValue(0, 4) } };
        using var again = new HttpRequestMessage(HttpMethod.Get, $"/files/{file}/c.pdf") { Headers = { IfNoneMatch = { tag } } };

        foreach (var request in new[] { part, again })
        {
            var answer = await portal.Visitor().SendAsync(request);
            Assert.Equal((HttpStatusCode.Gone, null), (answer.Status, answer.Response.Headers.ETag));
        }
    }

    [Fact]
    public async Task A_file_comes_back_with_its_record_and_stays_under_a_withdrawal()
    {
        var (edition, file) = await WithFileAsync("d.pdf", "application/pdf");
        await portal.Walk.DecideAsync(edition, EditorialEvent.Withdraw);
        Assert.Equal(HttpStatusCode.OK, (await portal.Visitor().OpenAsync($"/files/{file}/d.pdf")).Status);

        await portal.Walk.TakeAsync(edition, EditorialEvent.Hide);
        await portal.Walk.TakeAsync(edition, EditorialEvent.Unhide);

        Assert.Equal(HttpStatusCode.OK, (await portal.Visitor().OpenAsync($"/files/{file}/d.pdf")).Status);
    }

    private async Task<(Guid Edition, Guid File)> WithFileAsync(string name, string type)
    {
        var stored = await portal.InsideAsync(services => services.GetRequiredKeyedService<IFileStore>(FileStores.Quarantine)
            .PutAsync(new MemoryStream(_bytes), 1_000_000, CancellationToken.None));
        var file = new RevisionFile(Guid.CreateVersion7(), 1, stored.Sha256, name, type, _bytes.Length);

        return (await portal.Walk.ToAsync(EditorialState.Published, PortalCity.Notice() with { Files = [file] }), file.Id);
    }
}
