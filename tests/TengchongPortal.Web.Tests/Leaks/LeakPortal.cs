using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Leaks;

/// <summary>The small city with the texts of the scene in it, as a fixture that a test class starts once.</summary>
public sealed class LeakPortal : PortalUnderTest, IAsyncLifetime
{
    public LeakPortal()
        : base(PortalStart.City) => Scene = new(this);

    internal LeakScene Scene { get; }

    public Task InitializeAsync() => Scene.BuildAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();
}
