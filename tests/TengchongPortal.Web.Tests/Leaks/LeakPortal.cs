using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Citizens.Finding;

namespace TengchongPortal.Web.Tests.Leaks;

/// <summary>The small city with the texts of the scene in it, as a fixture that a test class starts once.</summary>
public sealed class LeakPortal : PortalUnderTest, IAsyncLifetime
{
    public LeakPortal()
        : base(PortalStart.City) => Scene = new(this);

    internal LeakScene Scene { get; }

    public async Task InitializeAsync()
    {
        await Scene.BuildAsync();
        await new LeakCases(this).BuildAsync();
        await new LeakPolicies(this, Scene).BuildAsync();
        await this.IndexAsync();
        await this.IndexHouseAsync();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();
}
