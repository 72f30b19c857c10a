using System.Net;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Staff.Accounts;

namespace TengchongPortal.Web.Tests.Seeding;

/// <summary>The demonstration has attachments, as every real city does: a citizen finds them under the text and gets the file.</summary>
public sealed class DemonstrationFilesTests
{
    [Fact]
    public async Task A_citizen_gets_an_attachment_of_the_demonstration()
    {
        await using var portal = new PortalUnderTest(PortalStart.Demo);
        var file = await portal.ReadAsync(db => db.PublicFiles.OrderBy(file => file.Id).FirstAsync());
        var document = await portal.ReadAsync(db => db.PublicRecords.Where(record => record.Sequence == file.RecordSequence).Select(record => record.DocumentId).SingleAsync());

        var page = await portal.Visitor().OpenAsync($"/records/{document}");
        var link = page.Document.QuerySelectorAll("main a").Single(link => link.TextContent == file.Name);
        using var request = new HttpRequestMessage(HttpMethod.Get, link.GetAttribute("href"));
        using var answer = await portal.Visitor().FetchAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(file.Length, (await answer.Content.ReadAsByteArrayAsync()).Length);
    }
}
