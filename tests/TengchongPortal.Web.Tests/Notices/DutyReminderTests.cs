using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Notices;

/// <summary>What is owed and what is not; when the clock calls (R61).</summary>
public sealed class DutyReminderTests : IDisposable
{
    private static readonly DateTimeOffset _now = new(2019, 12, 12, 1, 0, 0, TimeSpan.Zero);

    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(_now) };
    private readonly CityWalk _walk;

    public DutyReminderTests() => _walk = new(_portal);

    [Fact]
    public async Task Two_processes_at_once_remind_once() // R61
    {
        await OweAsync(new(2019, 11, 14)); // due 12 December
        using var twin = _portal.Twin();

        await Task.WhenAll(_portal.LookForDutiesAsync(_now), twin.LookForDutiesAsync(_now));
        await _portal.LookForDutiesAsync(_now.AddHours(3));

        var notices = await _portal.NoticesAsync();
        Assert.Equal(5, notices.Count); // the clerk, two unit reviewers, two final signers
        Assert.All(notices, notice => Assert.Equal((NoticeKind.DutyToday, new DateOnly(2019, 12, 12)), (notice.Kind, notice.DueOn)));
    }

    [Fact]
    public async Task A_late_reminder_says_how_things_stand_now()
    {
        await OweAsync(new(2019, 11, 7)); // due 5 December, five working days ago

        await _portal.LookForDutiesAsync(_now);

        Assert.All(await _portal.MailsAsync(), mail => Assert.Contains("已经逾期5个工作日", mail.Text, StringComparison.Ordinal));
        Assert.NotEmpty(await _portal.MailsAsync());
    }

    [Theory]
    [InlineData(EditorialState.Published)]
    [InlineData(EditorialState.EmergencyPublished)]
    [InlineData(EditorialState.Abandoned)]
    [InlineData(EditorialState.NotReleased)]
    public async Task What_is_public_given_up_or_not_to_be_released_is_not_owed(EditorialState state)
    {
        await _walk.ToAsync(state, PortalCity.Notice() with { MadeOn = new(2019, 11, 14) });
        var before = (await _portal.NoticesAsync()).Count;

        await _portal.LookForDutiesAsync(_now.AddDays(60));

        Assert.Equal(before, (await _portal.NoticesAsync()).Count);
    }

    [Fact]
    public async Task A_correction_of_what_is_public_starts_no_term()
    {
        var id = await _walk.ToAsync(EditorialState.Published, PortalCity.Notice() with { MadeOn = new(2019, 11, 14) });
        await _walk.TakeAsync(id, EditorialEvent.Revise);
        var before = (await _portal.NoticesAsync()).Count;

        await _portal.LookForDutiesAsync(_now.AddDays(60));

        Assert.Equal(before, (await _portal.NoticesAsync()).Count);
    }

    [Fact]
    public async Task A_text_without_its_day_or_not_to_be_published_of_itself_is_not_owed()
    {
        await _walk.StartAsync(PortalCity.Notice() with { MadeOn = null });
        await _walk.StartAsync(PortalCity.Notice() with { MadeOn = new(2019, 11, 14), Openness = Openness.OnRequest });

        await _portal.LookForDutiesAsync(_now);

        Assert.Empty(await _portal.NoticesAsync());
    }

    [Fact]
    public async Task A_day_that_moves_starts_its_ladder_anew()
    {
        var id = await OweAsync(new(2019, 11, 14));
        await _portal.LookForDutiesAsync(_now);
        await _walk.TakeAsync(id, EditorialEvent.Edit, change: act => act with { Text = PortalCity.Notice() with { MadeOn = new(2019, 11, 15) } });

        await _portal.LookForDutiesAsync(_now.AddHours(1));

        Assert.Equal(3, (await _portal.NoticesAsync()).Count(notice => notice.Kind == NoticeKind.DutyAhead && notice.DueOn == new DateOnly(2019, 12, 13)));
    }

    public void Dispose() => _portal.Dispose();

    private Task<Guid> OweAsync(DateOnly made) => _walk.StartAsync(PortalCity.Notice() with { MadeOn = made });
}
