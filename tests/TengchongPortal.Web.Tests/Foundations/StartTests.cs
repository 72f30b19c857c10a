using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Foundations.Clockwork;

namespace TengchongPortal.Web.Tests.Foundations;

/// <summary>R184: nothing is done before the first page that can come later, or not at all.</summary>
public sealed class StartTests(CityPortal portal) : IClassFixture<CityPortal>
{
    [Fact]
    public void Nobody_looks_through_all_views_for_what_no_controller_is() =>
        Assert.DoesNotContain(portal.Services.GetServices<IApplicationModelProvider>(), provider => provider.GetType().Name.Contains("ApiBehavior", StringComparison.Ordinal));

    [Fact]
    public async Task Slow_clocks_look_for_the_first_time_once_the_portal_answers_and_never_two_at_once()
    {
        using var life = new Life();
        using var first = new FirstLooks(life);
        var (at, most, looks) = (0, 0, 0);

        var all = Enumerable.Range(0, 5).Select(_ => first.TakeAsync(LookAsync, comesFirst: false, CancellationToken.None)).ToList();
        await Task.Delay(50);
        Assert.Equal(0, looks);
        life.Started.Cancel();

        Assert.All(await Task.WhenAll(all), Assert.True);
        Assert.Equal((1, 5), (most, looks));

        async Task LookAsync()
        {
            most = Math.Max(most, Interlocked.Increment(ref at));
            await Task.Delay(10);
            looks++;
            Interlocked.Decrement(ref at);
        }
    }

    [Fact]
    public async Task A_look_that_fails_gives_its_turn_on()
    {
        using var life = new Life();
        using var first = new FirstLooks(life);
        life.Started.Cancel();

        await Assert.ThrowsAsync<InvalidOperationException>(() => first.TakeAsync(() => throw new InvalidOperationException("A fault."), comesFirst: false, CancellationToken.None));

        Assert.True(await first.TakeAsync(() => Task.CompletedTask, comesFirst: false, CancellationToken.None));
    }

    [Fact]
    public async Task What_readers_wait_for_is_held_up_by_no_other_look()
    {
        using var life = new Life();
        using var first = new FirstLooks(life);
        var endless = new TaskCompletionSource();
        life.Started.Cancel();
        var slow = first.TakeAsync(() => endless.Task, comesFirst: false, CancellationToken.None);

        await first.TakeAsync(() => Task.CompletedTask, comesFirst: true, CancellationToken.None);

        Assert.False(slow.IsCompleted);
        endless.SetResult();
        Assert.True(await slow);
    }

    [Fact]
    public async Task A_portal_that_ends_before_it_began_waits_for_nothing()
    {
        using var life = new Life();
        using var first = new FirstLooks(life);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first.TakeAsync(() => Task.CompletedTask, comesFirst: false, new CancellationToken(canceled: true)));
    }

    private sealed class Life : IHostApplicationLifetime, IDisposable
    {
        public CancellationTokenSource Started { get; } = new();

        public CancellationToken ApplicationStarted => Started.Token;

        public CancellationToken ApplicationStopping => CancellationToken.None;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication()
        {
        }

        public void Dispose() => Started.Dispose();
    }
}
