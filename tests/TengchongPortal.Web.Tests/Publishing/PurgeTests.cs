using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Files;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Citizens;
using TengchongPortal.Web.Tests.Commands;

namespace TengchongPortal.Web.Tests.Publishing;

/// <summary>A purge takes text and attachments from database and disk; the tombstone, the log and the address stay (workflow.md 3.5).</summary>
public sealed class PurgeTests
{
    [Fact]
    public async Task The_bytes_of_a_purged_attachment_are_gone_from_both_stores_and_everything_still_verifies()
    {
        await using var portal = new PortalUnderTest(PortalStart.City);
        var file = await FileAsync(portal, "不该留下的内容");
        var edition = await PublishedAsync(portal, file);

        await portal.Walk.TakeAsync(edition, EditorialEvent.Hide);
        await portal.Walk.TakeAsync(edition, EditorialEvent.Purge);

        Assert.DoesNotContain(Stores(portal), store => store.Exists(file.Sha256));
        Assert.Equal(HttpStatusCode.Gone, (await portal.Visitor().OpenAsync($"/files/{file.Id}/{file.Name}")).Status);
        Assert.Equal(0, (await CommandRun.OfAsync(portal, "verify", "--json")).Code);
    }

    [Fact]
    public async Task Bytes_that_another_text_names_stay()
    {
        await using var portal = new PortalUnderTest(PortalStart.City);
        var file = await FileAsync(portal, "两处都有的表格");
        var twin = file with { Id = Guid.CreateVersion7() };
        var (edition, other) = (await PublishedAsync(portal, file), await PublishedAsync(portal, twin));

        await portal.Walk.TakeAsync(edition, EditorialEvent.Hide);
        await portal.Walk.TakeAsync(edition, EditorialEvent.Purge);

        Assert.NotEqual(edition, other);
        Assert.All(Stores(portal), store => Assert.True(store.Exists(file.Sha256)));
        Assert.Equal(HttpStatusCode.OK, (await portal.Visitor().OpenAsync($"/files/{twin.Id}/{twin.Name}")).Status);
        Assert.Equal(0, (await CommandRun.OfAsync(portal, "verify", "--json")).Code);
    }

    private static IEnumerable<IFileStore> Stores(PortalUnderTest portal) =>
        new[] { FileStores.Quarantine, FileStores.Published }.Select(key => portal.Services.GetRequiredKeyedService<IFileStore>(key));

    private static Task<Guid> PublishedAsync(PortalUnderTest portal, RevisionFile file) =>
        portal.Walk.ToAsync(EditorialState.Published, PortalCity.Notice() with { MadeOn = ChinaTime.DayOf(portal.Walk.Now), Files = [file] });

    private static async Task<RevisionFile> FileAsync(PortalUnderTest portal, string words)
    {
        var bytes = Encoding.UTF8.GetBytes($"%PDF-1.7 {words}");
        var stored = await portal.InsideAsync(services => services.GetRequiredKeyedService<IFileStore>(FileStores.Quarantine)
            .PutAsync(new MemoryStream(bytes), 1_000_000, CancellationToken.None));
        return new(Guid.CreateVersion7(), 1, stored.Sha256, "a.pdf", "application/pdf", bytes.Length);
    }
}
