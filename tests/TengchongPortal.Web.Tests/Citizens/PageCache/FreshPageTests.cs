using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Changes;
using TengchongPortal.Data.Reading.Views;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Foundations.Clockwork;
using TengchongPortal.Web.Tests.Leaks;

namespace TengchongPortal.Web.Tests.Citizens.PageCache;

/// <summary>What is released, revised, hidden or withdrawn is right on every page at the next request, kept or not.</summary>
public sealed class FreshPageTests : IDisposable
{
    private static readonly EditorialEvent[] _course = [EditorialEvent.Hide, EditorialEvent.Unhide, EditorialEvent.Withdraw, EditorialEvent.Reinstate, EditorialEvent.Unpublish];

    private static readonly string[] _others = ["/staff", "/healthz", "/specimen", "/letters/new", "/letters/status", "/site-errors/new", "/sticking-points/new"];

    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero)) };

    private int _compared;

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task After_every_step_every_kept_page_says_what_a_page_drawn_now_says()
    {
        await _portal.CarryOverAsync(PortalCity.Notice("迁移来的通知"), Organs.Department, null, null, PublishedPrecision.Day, "/info/7151/1.htm");
        var edition = await _portal.Walk.ToAsync(EditorialState.Ready, PortalCity.Notice("来去的通知"));
        await _portal.Walk.TakeAsync(edition, EditorialEvent.Release);
        await CompareAsync(EditorialEvent.Release);
        await _portal.Walk.ReviseAsync(edition);
        await CompareAsync(EditorialEvent.Revise);
        var other = await _portal.Walk.ToAsync(EditorialState.Published, PortalCity.Notice("另一条通知"));
        foreach (var step in _course)
        {
            await (step is EditorialEvent.Hide or EditorialEvent.Unhide ? _portal.Walk.TakeAsync(other, step) : _portal.Walk.DecideAsync(other, step));
            await CompareAsync(step);
        }
    }

    [Fact]
    public async Task Readers_who_press_while_texts_are_released_never_keep_a_page_without_them()
    {
        var visitor = _portal.Visitor();
        await visitor.OpenAsync("/feeds/all.atom");
        using var over = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            while (!over.IsCancellationRequested)
            {
                await visitor.OpenAsync("/feeds/all.atom");
            }
        })).ToList();

        for (var number = 0; number < 10; number++)
        {
            var title = $"第{number}号通知";
            await _portal.DocumentAsync(EditorialState.Published, PortalCity.Notice(title));
            Assert.Contains(title, (await visitor.OpenAsync("/feeds/all.atom")).Text, StringComparison.Ordinal);
        }

        await over.CancelAsync();
        await Task.WhenAll(readers);
    }

    [Fact]
    public async Task What_another_program_wrote_makes_pages_old_at_the_next_look()
    {
        var generation = _portal.Services.GetRequiredService<PublicGeneration>();
        var watch = ActivatorUtilities.CreateInstance<PublicChangeWatch>(_portal.Services);
        await watch.LookAsync(CancellationToken.None);
        var before = generation.Number;
        await watch.LookAsync(CancellationToken.None);
        Assert.Equal(before, generation.Number);

        await using (var other = new SqliteConnection($"Data Source={Path.Combine(_portal.Root, "portal.db")};Pooling=False"))
        {
            await other.OpenAsync();
            await using var insert = other.CreateCommand();
            insert.CommandText = "INSERT INTO PublicChanges (DocumentId) VALUES ('00000000-0000-0000-0000-000000000001')";
            await insert.ExecuteNonQueryAsync();
        }

        await watch.LookAsync(CancellationToken.None);
        Assert.Equal(before + 1, generation.Number);
    }

    [Fact]
    public async Task Only_what_is_committed_and_concerns_citizens_makes_pages_old()
    {
        var generation = _portal.Services.GetRequiredService<PublicGeneration>();
        var before = generation.Number;

        await Assert.ThrowsAsync<InvalidOperationException>(() => RenameAsync("改名后的部门", thenFail: true));
        await _portal.InsideAsync(services => services.GetRequiredService<ViewLedger>().AddAsync(new Dictionary<Guid, int> { [Guid.NewGuid()] = 3 }, CancellationToken.None));
        Assert.Equal(before, generation.Number);

        await RenameAsync("改名后的部门", thenFail: false);
        Assert.Equal(before + 1, generation.Number);
    }

    [Fact]
    public void Nothing_that_the_register_hands_out_is_called_quiet_but_the_readings()
    {
        var handedOut = typeof(PublicRegister).GetProperties().Select(property => property.PropertyType.GetGenericArguments()[0]);
        using var scope = _portal.Services.CreateScope();
        var tables = scope.ServiceProvider.GetRequiredService<PortalDbContext>().Model.GetEntityTypes().Select(type => type.ClrType).ToList();

        Assert.Equal([typeof(RecordViews)], handedOut.Where(QuietTables.Hold));
        Assert.InRange(tables.Count(QuietTables.Hold), 20, 50);
    }

    private Task<bool> RenameAsync(string name, bool thenFail) => _portal.InsideAsync(services => services.GetRequiredService<PortalTransactions>().RunAsync(
        async ct =>
        {
            var db = services.GetRequiredService<PortalDbContext>();
            (await db.Organs.SingleAsync(organ => organ.Id == Organs.Department.Id, ct)).Rename(name, new(2026, 3, 1));
            await db.SaveChangesAsync(ct);
            return thenFail ? throw new InvalidOperationException("The disk is full.") : true;
        },
        CancellationToken.None));

    /// <summary>
    /// Every open address with everything of the store: as kept, and as drawn for somebody for whom nothing is kept. At quick depth each step looks at a
    /// sixth of them, another one each time.
    /// </summary>
    private async Task CompareAsync(EditorialEvent step)
    {
        var addresses = new Addresses(_portal, await Filling.OfAsync(_portal));
        var differing = new List<string>();
        foreach (var address in addresses.Open.SelectMany(addresses.Of).Where(IsPage).Where((_, place) => Depth.Of((place + _compared) % 6 == 0, true)))
        {
            var kept = await _portal.Visitor().OpenAsync(address);
            using var anew = new HttpRequestMessage(HttpMethod.Get, address);
            anew.Headers.Add("Cookie", "portal-drawn=x");
            var drawn = await _portal.Visitor().SendAsync(anew);
            if (kept.Status != drawn.Status || kept.Text != drawn.Text)
            {
                var at = kept.Text.Zip(drawn.Text).TakeWhile(pair => pair.First == pair.Second).Count();
                differing.Add($"{step}: {address}, {(int)kept.Status} {kept.Text[at..Math.Min(at + 60, kept.Text.Length)]}, anew {(int)drawn.Status} {drawn.Text[at..Math.Min(at + 60, drawn.Text.Length)]}");
            }
        }

        _compared++;
        Assert.True(differing.Count == 0, string.Join(Environment.NewLine, differing));
    }

    /// <summary>Pages of the citizens; those with a form carry a token of their own.</summary>
    private static bool IsPage(string address) => !_others.Any(room => address.StartsWith(room, StringComparison.Ordinal));
}
