using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data;
using TengchongPortal.Data.Backups;
using TengchongPortal.Data.Site;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Components.Notices;
using TengchongPortal.Web.Foundations.Clockwork;
using TengchongPortal.Web.Staff.Health;
using TengchongPortal.Web.Tests.Notices;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>The page of health shows what is wrong in red and says what to do now; it is shut to whoever does not run the portal.</summary>
public sealed class HealthPageTests : IDisposable
{
    private const string Path = "/staff/health";

    private static readonly DateTimeOffset _now = new(2019, 12, 12, 1, 0, 0, TimeSpan.Zero);

    private static readonly string[] _wrong = ["failed", "overdue", "outbox-stuck", "clockwork", "backup"];

    private static readonly string[] _well = ["failed", "overdue", "outbox", "outbox-stuck", "backup", "database", "wal", "migrations", "index"];

    private readonly FakeTimeProvider _clock = new(_now);
    private readonly PortalUnderTest _portal;
    private readonly CityWalk _walk;

    public HealthPageTests()
    {
        _portal = new(PortalStart.City) { Clock = _clock };
        _walk = new(_portal);
    }

    [Theory]
    [InlineData(StaffRole.SystemAdministrator, HttpStatusCode.OK)]
    [InlineData(StaffRole.Webmaster, HttpStatusCode.OK)]
    [InlineData(StaffRole.OfficeEditor, HttpStatusCode.Forbidden)]
    [InlineData(StaffRole.DraftingClerk, HttpStatusCode.Forbidden)]
    public async Task It_is_for_whoever_runs_the_portal(StaffRole role, HttpStatusCode status) =>
        Assert.Equal(status, (await _portal.SignedInAs(role).OpenAsync(Path)).Status);

    [Fact]
    public async Task What_waits_too_long_or_failed_is_red_and_says_what_to_do()
    {
        await _walk.ToAsync(EditorialState.FailedToPublish, Today());
        await _walk.ToAsync(EditorialState.Scheduled, Today());
        await StickAsync();
        _clock.Advance(TimeSpan.FromHours(3));

        var page = await _portal.SignedInAs(StaffRole.SystemAdministrator).OpenAsync(Path);

        Assert.All(_wrong, key => Assert.StartsWith("须处理", AfterSubject(page, key), StringComparison.Ordinal));
        Assert.Contains("1 件", page.TextOf("health-failed"), StringComparison.Ordinal);
        Assert.StartsWith("留意", AfterSubject(page, "outbox"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_well_asks_for_nothing()
    {
        LastBackup.Note(new StorageRoot(_portal.Root), _now);

        var page = await _portal.SignedInAs(StaffRole.Webmaster).OpenAsync(Path);

        Assert.All(_well, key => Assert.EndsWith(HealthLine.Nothing, page.TextOf($"health-{key}"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true, "缺 1 条")]
    [InlineData(false, "多出 1 条")]
    public async Task An_index_that_says_other_than_the_record_book_is_red(bool isMissing, string words)
    {
        var id = await _walk.ToAsync(EditorialState.Published, Today());
        Assert.Contains("1 条，与办理记录一致", (await _portal.SignedInAs(StaffRole.Webmaster).OpenAsync(Path)).TextOf("health-index"), StringComparison.Ordinal);

        await _portal.InsideAsync(services =>
        {
            var db = services.GetRequiredService<PortalDbContext>();
            return isMissing
                ? db.PublicRecords.Where(record => record.EditionId == id).ExecuteDeleteAsync()
                : db.Editions.Where(edition => edition.Id == id).ExecuteUpdateAsync(set => set.SetProperty(edition => edition.State, EditorialState.Hidden));
        });

        var line = (await _portal.SignedInAs(StaffRole.Webmaster).OpenAsync(Path)).TextOf("health-index");
        Assert.Contains(words, line, StringComparison.Ordinal);
        Assert.Contains("须处理", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_that_stands_is_red_and_one_that_met_trouble_is_named()
    {
        using var clock = new BrokenClock(_portal.Services.GetRequiredService<IServiceScopeFactory>(), _clock);
        Assert.Equal(Tone.Attention, ClockworkHealth.LineOf(clock, _now).Tone);

        await clock.StartAsync(CancellationToken.None);
        while (clock.LookedAt is null)
        {
            Assert.Null(clock.ExecuteTask?.Exception);
            await Task.Delay(5);
        }

        Assert.Contains(nameof(InvalidOperationException), ClockworkHealth.LineOf(clock, _now).State, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", ClockworkHealth.LineOf(clock, _now).State, StringComparison.Ordinal);
        Assert.Equal(Tone.Stopped, ClockworkHealth.LineOf(clock, _now.AddMinutes(4)).Tone);
        await clock.StopAsync(CancellationToken.None);
    }

    [Fact]
    public void Every_clock_has_words() => Assert.All(
        typeof(Clock).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Clock))),
        type => Assert.NotEqual(type.Name, type.Name.ClockLabel));

    [Theory]
    [InlineData(500L, Tone.Stopped)]
    [InlineData(3_000L, Tone.Attention)]
    [InlineData(50_000L, Tone.Good)]
    public void A_disk_that_fills_is_seen_before_it_is_full(long megabytes, Tone tone) => Assert.Equal(tone, RoomHealth.Disk(megabytes * 1024 * 1024).Tone);

    public void Dispose() => _portal.Dispose();

    private static string AfterSubject(Page page, string key) => page.TextOf($"health-{key}").Split(' ', 2)[1];

    private static RevisionText Today() => PortalCity.Notice() with { MadeOn = ChinaTime.DayOf(_now) };

    /// <summary>A mail that cannot be carried, tried as often as it takes to worry.</summary>
    private async Task StickAsync()
    {
        var stuck = (await _portal.MailsAsync())[0].Id;
        Directory.CreateDirectory(System.IO.Path.Combine(_portal.MailFolder(), $"{stuck:N}.eml"));
        var at = _now.AddMinutes(1);
        while ((await _portal.MailsAsync()).Single(mail => mail.Id == stuck).Attempts < OutboxMessage.WorryingAttempts)
        {
            await _portal.LookForMailAsync(at);
            at = at.AddMinutes(20);
        }

        await _walk.ToAsync(EditorialState.InReview, Today());
    }

    private sealed class BrokenClock(IServiceScopeFactory scopes, TimeProvider time) : Clock(TimeSpan.FromMinutes(1), scopes, time, NullLogger.Instance)
    {
        public override Task LookAsync(CancellationToken ct) => throw new InvalidOperationException("secret");
    }
}
