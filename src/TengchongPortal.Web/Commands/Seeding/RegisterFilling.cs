using TengchongPortal.Data.Seeding.Demonstration;
using TengchongPortal.Web.Foundations.Store;

namespace TengchongPortal.Web.Commands.Seeding;

/// <summary>The registers of the demonstration that rest on its records: concerns, incidents, and what was exchanged by files.</summary>
public sealed class RegisterFilling(DemoRegisters registers, TimeProvider clock) : IDatabaseFilling
{
    public int Order => 18;

    public bool IsFor(string wish) => wish is "Demo" or SeedCommand.FullWish;

    public Task FillAsync(CancellationToken ct) => registers.FillAsync(clock.GetUtcNow(), ct);
}
