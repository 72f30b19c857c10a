using TengchongPortal.Data.Seeding.Demonstration;
using TengchongPortal.Web.Foundations.Store;

namespace TengchongPortal.Web.Commands.Seeding;

/// <summary>The demonstration city, on top of the reference data.</summary>
public sealed class DemonstrationFilling(DemoCity city, TimeProvider clock) : IDatabaseFilling
{
    public int Order => 15;

    public bool IsFor(string wish) => wish is "Demo" or SeedCommand.FullWish;

    public Task FillAsync(CancellationToken ct) => city.FillAsync(clock.GetUtcNow(), ct);
}
