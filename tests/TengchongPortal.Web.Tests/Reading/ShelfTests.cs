using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Changes;

namespace TengchongPortal.Web.Tests.Reading;

/// <summary>What is kept for all readers: read once for each generation and minute, and not kept for ever where it is much.</summary>
public sealed class ShelfTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly PublicGeneration _generation = new();

    [Fact]
    public async Task A_thing_is_read_once_and_again_after_a_public_event_or_in_another_minute()
    {
        var shelf = new PublicShelf(_generation, _clock);
        var readings = 0;

        foreach (var next in new Action[] { () => { }, () => { }, () => _generation.Move(), () => _clock.Advance(TimeSpan.FromMinutes(1)) })
        {
            next();
            await shelf.TakeAsync<string>("one", (_, _) => Task.FromResult($"{++readings}"), CancellationToken.None);
        }

        Assert.Equal(3, readings);
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(2001, false)]
    public async Task Of_few_things_the_last_reading_stays_and_of_many_those_that_nobody_asks_for_go(int things, bool stays)
    {
        var shelf = new PublicShelf(_generation, _clock);
        foreach (var name in Enumerable.Range(0, things))
        {
            await shelf.TakeAsync<string>(name.ToString(CultureInfo.InvariantCulture), (_, _) => Task.FromResult("before"), CancellationToken.None);
        }

        _clock.Advance(TimeSpan.FromMinutes(1));
        await shelf.TakeAsync<string>("0", (_, _) => Task.FromResult("now"), CancellationToken.None);
        string? given = null;
        await shelf.TakeAsync<string>("1", (before, _) => Task.FromResult((given = before) ?? "anew"), CancellationToken.None);

        Assert.Equal(stays ? "before" : null, given);
        Assert.Equal("now", await shelf.TakeAsync<string>("0", (_, _) => Task.FromResult("read again"), CancellationToken.None));
    }
}
