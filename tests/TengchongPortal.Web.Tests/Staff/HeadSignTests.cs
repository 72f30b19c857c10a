using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Domain.Catalogue;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>R32: top-class news goes out by the signature of the head of the organ (主要负责人), and not without it.</summary>
public sealed class HeadSignTests(CityPortal portal) : IClassFixture<CityPortal>, IAsyncLifetime
{
    private static readonly Column _headlines = Column.Open("tcyw", null, "腾冲要闻", "全市重要政务活动。", "", 900, OpenStage.Execution);

    private readonly CityWalk _walk = new(portal);

    public Task InitializeAsync() => portal.InsideAsync(async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        if (!db.Columns.Any(column => column.Id == _headlines.Id))
        {
            db.Add(_headlines);
            await db.SaveChangesAsync();
        }
    });

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task News_of_the_city_waits_for_the_head_of_the_organ_and_then_goes_out()
    {
        var id = await HeadlineAsync();
        await _walk.SignAllAsync(id, Gate.HeadSign);

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => _walk.TakeAsync(id, EditorialEvent.Release));
        Assert.Equal(HttpStatusCode.Conflict, (HttpStatusCode)RefusalStatus.Of(refused.Rule));
        Assert.Equal("workflow.gate-closed", (await Assert.ThrowsAsync<RuleBrokenException>(() =>
            _walk.TakeAsync(id, EditorialEvent.SignLast, People.Another(StaffRole.FinalSigner), act => act with { Gate = Gate.FinalSign }))).Rule);

        await _walk.TakeAsync(id, EditorialEvent.SignLast, People.One(StaffRole.OrganHead), act => act with { Gate = Gate.HeadSign });
        await _walk.TakeAsync(id, EditorialEvent.Release);
        Assert.Equal(EditorialState.Published, (await _walk.FindAsync(id)).State);
    }

    [Fact]
    public async Task The_head_reads_the_text_and_signs_by_a_checklist_of_its_own()
    {
        var id = await HeadlineAsync();
        await _walk.SignAllAsync(id, Gate.HeadSign);

        var head = portal.SignedInAs(StaffRole.OrganHead);
        var page = await head.OpenAsync($"/staff/disclosures/{id}/steps/SignLast?gate=HeadSign");
        var dossier = await head.OpenAsync($"/staff/disclosures/{id}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("以本机关名义发布", page.MainText, StringComparison.Ordinal);
        Assert.Contains("主要负责人签发", dossier.TextOf("gates"), StringComparison.Ordinal);
        Assert.NotNull(dossier.Find("class-a"));
    }

    [Fact]
    public async Task An_ordinary_notice_asks_the_head_for_nothing()
    {
        var id = await _walk.ToAsync(EditorialState.Ready);

        Assert.DoesNotContain(Gate.HeadSign, (await _walk.FindAsync(id)).Plan!.Gates);
        Assert.Null((await portal.SignedInAs(StaffRole.OfficeEditor).OpenAsync($"/staff/disclosures/{id}")).Find("class-a"));
    }

    private Task<Guid> HeadlineAsync() => _walk.ToAsync(EditorialState.InReview, PortalCity.Notice("市政府常务会议召开") with { ColumnId = _headlines.Id }, "news");
}
