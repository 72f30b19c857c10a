using TengchongPortal.Data.Seeding.Demonstration;
using TengchongPortal.Web.Foundations.Store;

namespace TengchongPortal.Web.Commands.Seeding;

/// <summary>The knowledge base of the demonstration, after its city and letters.</summary>
public sealed class KnowledgeFilling(DemoEntries entries, TimeProvider clock) : IDatabaseFilling
{
    public int Order => 18;

    public bool IsFor(string wish) => wish is "Demo" or SeedCommand.FullWish;

    public Task FillAsync(CancellationToken ct) => entries.FillAsync(clock.GetUtcNow(), ct);
}
