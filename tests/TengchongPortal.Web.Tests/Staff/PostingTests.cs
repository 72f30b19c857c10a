using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Channels;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Citizens;
using TengchongPortal.Web.Tests.Importing;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>R15, R172: where else a released text was put up, and what is pasted there.</summary>
public sealed class PostingTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private Visitor Clerk => portal.SignedInAs(StaffRole.DraftingClerk);

    [Fact]
    public async Task One_notice_on_the_portal_wechat_and_two_village_boards_is_four_lines_and_one_record()
    {
        var document = await portal.DocumentAsync(EditorialState.Published, PortalCity.Notice());
        var records = await portal.AskAsync(db => db.PublicRecords.CountAsync());

        await EnterAsync(document, ("Carrier", "wechat"), ("PostedAt", "2026-01-05T09:00"), ("Proof", "https://weixin.example/1"));
        await EnterAsync(document, ("Carrier", "village-board"), ("Place", "东山村"), ("PostedAt", "2026-01-05T10:00"));
        await EnterAsync(document, ("Carrier", "village-board"), ("Place", "西山村"), ("PostedAt", "2026-01-05T11:00"));

        var page = await Clerk.OpenAsync($"/staff/postings/{document}");
        Assert.Equal(4, page.Find("posting-lines")!.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(records, await portal.AskAsync(db => db.PublicRecords.CountAsync()));
        Assert.Equal(3, await portal.AskAsync(db => db.AuditEntries.CountAsync(entry => entry.Act == "EnterPosting" && entry.ObjectId == document.ToString() && entry.Result == "done")));
        var carriers = (await portal.Visitor().OpenAsync("/carriers")).Find("carriers")!;
        Assert.Equal("1", carriers.QuerySelectorAll("tr").Single(row => row.TextContent.Contains("村（社区）公开栏", StringComparison.Ordinal)).QuerySelector("td.number")!.TextContent);
        Assert.DoesNotContain(People.One(StaffRole.DraftingClerk).Name, carriers.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wechat", "2026-01-05T09:00", "发了", "请填写可以打开的网址")]
    [InlineData("village-board", "2190-01-05T09:00", "", "公开时间不能晚于现在")]
    public async Task A_faulty_line_is_refused_with_a_sentence_at_its_field(string carrier, string at, string proof, string sentence)
    {
        var document = await portal.DocumentAsync(EditorialState.Published, PortalCity.Notice());

        var page = await Clerk.SubmitAsync($"/staff/postings/{document}", ("Carrier", carrier), ("PostedAt", at), ("Proof", proof));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(sentence, page.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal(0, await portal.AskAsync(db => db.CarrierPostings.CountAsync(posting => posting.DocumentId == document)));
    }

    [Theory]
    [InlineData("portal", "posting.portal")]
    [InlineData("moon", "posting.carrier")]
    public async Task A_carrier_that_the_form_does_not_offer_is_refused(string carrier, string rule)
    {
        var document = await portal.DocumentAsync(EditorialState.Published, PortalCity.Notice());

        var refusal = await Assert.ThrowsAsync<RuleBrokenException>(() => portal.InsideAsync(services => services.GetRequiredService<PostingBook>()
            .EnterAsync(document, carrier, new("", "", TimeProvider.System.GetUtcNow()), People.One(StaffRole.DraftingClerk), TimeProvider.System.GetUtcNow(), "", CancellationToken.None)));

        Assert.Equal(rule, refusal.Rule);
    }

    [Fact]
    public async Task The_pack_brings_title_summary_address_code_and_source()
    {
        var document = await portal.DocumentAsync(EditorialState.Published, PortalCity.Notice());

        var page = await Clerk.OpenAsync($"/staff/postings/{document}");

        foreach (var words in new[] { page.TextOf("pack-message"), page.TextOf("pack-board") })
        {
            Assert.Contains(PortalCity.Notice().Title, words, StringComparison.Ordinal);
            Assert.Contains($"/records/{document}", words, StringComparison.Ordinal);
            Assert.Contains("来源：", words, StringComparison.Ordinal);
        }

        Assert.NotNull(page.Find("pack-code"));
    }

    [Theory]
    [InlineData(EditorialState.Hidden)]
    [InlineData(EditorialState.Draft)]
    public async Task What_citizens_do_not_read_has_no_carriers(EditorialState state)
    {
        var edition = await new CityWalk(portal).ToAsync(state);
        var document = await portal.AskAsync(db => db.Editions.Where(one => one.Id == edition).Select(one => one.DocumentId).SingleAsync());

        Assert.Equal(HttpStatusCode.NotFound, (await Clerk.OpenAsync($"/staff/postings/{document}")).Status);
    }

    private async Task EnterAsync(Guid document, params (string Name, string Value)[] fields) =>
        Assert.Equal(HttpStatusCode.Redirect, (await Clerk.SubmitAsync($"/staff/postings/{document}", fields)).Status);
}
