using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Importing;

namespace TengchongPortal.Web.Tests.Publishing;

/// <summary>What stands at an address whose text was taken away, and what becomes of a text that a review closed.</summary>
public sealed class NoticeTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private readonly CityWalk _walk = new(portal);

    [Theory]
    [InlineData("/catalogue", HttpStatusCode.MovedPermanently, "/catalogue")]
    [InlineData("410", HttpStatusCode.Gone, null)]
    public async Task An_unpublished_address_leads_where_the_decision_says(string chosen, HttpStatusCode status, string? leads)
    {
        var id = await _walk.ToAsync(EditorialState.Published);
        await _walk.ProposeAsync(id, EditorialEvent.Unpublish);
        var edition = await _walk.TakeAsync(id, EditorialEvent.Unpublish, change: act => act with { Redirect = chosen });

        var answer = await portal.Visitor().OpenAsync($"/records/{edition.DocumentId}");

        Assert.Equal(leads, answer.Location);
        Assert.True(status == answer.Status || (leads is not null && answer.Status is HttpStatusCode.Found or HttpStatusCode.MovedPermanently), answer.Status.ToString());
    }

    [Fact]
    public async Task A_withdrawn_text_brought_back_from_hiding_says_again_why_it_was_withdrawn()
    {
        var id = await _walk.ToAsync(EditorialState.Withdrawn);
        var before = await RowAsync(id);
        await _walk.TakeAsync(id, EditorialEvent.Hide);
        Assert.NotEqual(before.NoticeReason, (await RowAsync(id)).NoticeReason);

        await _walk.TakeAsync(id, EditorialEvent.Unhide);

        var after = await RowAsync(id);
        Assert.Equal((before.NoticeReason, before.NoticeBasis, before.NoticeAt), (after.NoticeReason, after.NoticeBasis, after.NoticeAt));
        Assert.NotEqual("", after.NoticeReason);
    }

    // R148, R156, R180: the day of re-assessment stands in the text and opens the stock again, not before.
    [Fact]
    public async Task A_closed_text_is_reopened_on_its_day_and_starts_closed()
    {
        var clock = new FakeTimeProvider(new(2026, 3, 2, 2, 0, 0, TimeSpan.Zero));
        await using var timed = new PortalUnderTest(PortalStart.City) { Clock = clock };
        var walk = new CityWalk(timed);
        var id = await walk.ToAsync(EditorialState.InReview);
        await walk.TakeAsync(id, EditorialEvent.SecrecyClose, change: act => act with { Day = new DateOnly(2026, 3, 20) });

        Assert.Equal("workflow.stock-not-due", (await Assert.ThrowsAsync<RuleBrokenException>(() => walk.TakeAsync(id, EditorialEvent.ReopenStock))).Rule);
        clock.Advance(TimeSpan.FromDays(18));
        var next = await walk.TakeAsync(id, EditorialEvent.ReopenStock);

        Assert.Equal((Openness.Exempt, 2), (next.Current.Text.Openness, next.Number));
        Assert.Equal(0, await timed.AskAsync(db => db.PublicRecords.CountAsync()));
        Assert.Equal([Openness.Proactive, Openness.Exempt], (await walk.FindAsync(id)).Revisions.OrderBy(revision => revision.Number).Select(revision => revision.Text.Openness));
    }

    private Task<Data.Reading.PublicRecord> RowAsync(Guid edition) => portal.AskAsync(db => db.PublicRecords.AsNoTracking().SingleAsync(row => row.EditionId == edition));
}
