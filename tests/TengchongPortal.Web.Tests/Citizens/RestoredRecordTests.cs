using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens;

/// <summary>A page that was hidden for an hour and restored: each entry of the log keeps its own time, and its name.</summary>
public sealed class RestoredRecordTests : IDisposable
{
    private const string Title = "关于恢复展示的通知";

    private readonly FakeTimeProvider _clock = new(new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
    private readonly PortalUnderTest _portal;

    public RestoredRecordTests() => _portal = new(PortalStart.City) { Clock = _clock };

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task The_record_names_its_entry_of_the_log_with_the_time_of_that_entry()
    {
        var record = await RestoredAsync();

        var trace = record.Find("leaf")!.ParentElement!.TextContent;

        Assert.Contains("2026-03-02 11:00:00", trace, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_that_a_later_one_has_overtaken_keeps_the_title()
    {
        await RestoredAsync();

        var log = await _portal.Visitor().OpenAsync("/log");

        Assert.Equal([Title, Title, Title], log.Document.QuerySelectorAll("[data-kind] a").Select(link => link.TextContent.Trim()));
    }

    [Fact]
    public async Task No_entry_names_a_text_that_is_hidden()
    {
        await HideAsync();

        var log = await _portal.Visitor().OpenAsync("/log");

        Assert.DoesNotContain(Title, log.Text, StringComparison.Ordinal);
    }

    private async Task<Page> RestoredAsync()
    {
        var (walk, id) = await HideAsync();
        _clock.Advance(TimeSpan.FromHours(1));
        await walk.TakeAsync(id, EditorialEvent.Unhide);
        return await _portal.Visitor().OpenAsync($"/records/{(await walk.FindAsync(id)).DocumentId}");
    }

    private async Task<(CityWalk Walk, Guid Id)> HideAsync()
    {
        var walk = new CityWalk(_portal);
        var id = await walk.ToAsync(EditorialState.Published, PortalCity.Notice(Title) with { MadeOn = new(2026, 3, 2) });
        _clock.Advance(TimeSpan.FromHours(1));
        await walk.TakeAsync(id, EditorialEvent.Hide);
        return (walk, id);
    }
}
