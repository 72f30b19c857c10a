using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Database;

/// <summary>R1: index numbers are given in the release transaction, without gap or double.</summary>
public sealed class IndexNumberTests : IDisposable
{
    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(EditionBuilder.DefaultStart) };

    private readonly CityWalk _walk;

    public IndexNumberTests() => _walk = new(_portal);

    [Fact]
    public async Task Parallel_releases_of_an_organ_on_a_day_give_exactly_001_to_their_number()
    {
        var (ready, many) = (new List<Guid>(), Depth.Of(50, 200));
        for (var number = 0; number < many; number++)
        {
            // An answer to a letter has the shortest route: what is tried here is the release.
            var id = await _walk.StartAsync(PortalCity.Notice($"第{number}件来信的答复"), "consultation_answer", Organs.City);
            await _walk.TakeAsync(id, EditorialEvent.Submit);
            await _walk.SignAllAsync(id);
            ready.Add(id);
        }

        await Task.WhenAll(ready.Select(id => Task.Run(() => ReleaseAsync(id))));

        var numbers = await NumbersAsync();
        Assert.Equal(Numbers(1, many), numbers.Order());
        Assert.Equal(numbers.Order(), numbers); // The log tells them in the order they were given.
    }

    [Fact]
    public async Task A_refused_release_uses_no_number()
    {
        var draft = await _walk.StartAsync(organ: Organs.City);
        await Assert.ThrowsAsync<RuleBrokenException>(() => _walk.TakeAsync(draft, EditorialEvent.Release));

        await _walk.ToAsync(EditorialState.Published, organ: Organs.City);

        Assert.Equal(Numbers(1, 1), await NumbersAsync());
    }

    [Fact]
    public async Task A_release_that_fails_after_its_number_was_drawn_gives_the_number_back()
    {
        var (failing, other) = (await _walk.ToAsync(EditorialState.Ready, organ: Organs.City), await _walk.ToAsync(EditorialState.Ready, organ: Organs.City));
        await RunAsync("CREATE TRIGGER TR_Test_DiskFull BEFORE INSERT ON PublicRecords BEGIN SELECT RAISE(ABORT, 'The disk is full.'); END");
        await Assert.ThrowsAsync<DbUpdateException>(() => _walk.TakeAsync(failing, EditorialEvent.Release));
        Assert.Equal(EditorialState.Ready, (await _walk.FindAsync(failing)).State);
        await RunAsync("DROP TRIGGER TR_Test_DiskFull");

        await _walk.TakeAsync(other, EditorialEvent.Release);
        await _walk.TakeAsync(failing, EditorialEvent.Release);

        Assert.Equal(Numbers(1, 2), await NumbersAsync());
        Assert.Equal(Numbers(1, 1)[0], (await _walk.FindAsync(other)).Document.IndexNumber);
    }

    [Fact]
    public async Task A_withdrawn_and_a_revised_record_keep_their_number_and_another_day_begins_anew()
    {
        var first = await _walk.ToAsync(EditorialState.Superseded, organ: Organs.City);
        await _walk.ToAsync(EditorialState.Withdrawn, organ: Organs.City);
        _portal.Clock!.Advance(TimeSpan.FromDays(1));
        var third = await _walk.ToAsync(EditorialState.Published, organ: Organs.City);
        var elsewhere = await _walk.ToAsync(EditorialState.Published, organ: Organs.Department);

        Assert.Equal(Numbers(1, 1)[0], (await _walk.FindAsync(first)).Document.IndexNumber);
        Assert.Equal("01526376-3-/2019-1213001", (await _walk.FindAsync(third)).Document.IndexNumber);
        Assert.Equal("tcs001-/2019-1213001", (await _walk.FindAsync(elsewhere)).Document.IndexNumber);
        Assert.Equal(4, await CountAsync());
    }

    public void Dispose() => _portal.Dispose();

    /// <summary>Releases as somebody who tries again when the portal is busy.</summary>
    private async Task ReleaseAsync(Guid id)
    {
        while (true)
        {
            try
            {
                await _walk.TakeAsync(id, EditorialEvent.Release);
                return;
            }
            catch (StorageBusyException)
            {
                await Task.Yield();
            }
        }
    }

    private static List<string> Numbers(int first, int last) =>
        [.. Enumerable.Range(first, last - first + 1).Select(number => string.Create(CultureInfo.InvariantCulture, $"01526376-3-/2019-1212{number:000}"))];

    private Task<List<string>> NumbersAsync() => _portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>()
        .LogLeaves.OrderBy(leaf => leaf.Sequence).Select(leaf => leaf.IndexNumber).ToListAsync());

    private Task<int> CountAsync() => _portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>()
        .Documents.Where(document => document.IndexNumber != null).Select(document => document.IndexNumber).Distinct().CountAsync());

    private Task<int> RunAsync(string sql) => _portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Database.ExecuteSqlRawAsync(sql));
}
