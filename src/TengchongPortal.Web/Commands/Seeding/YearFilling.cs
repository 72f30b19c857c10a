using TengchongPortal.Data.Reading.Totals;
using TengchongPortal.Data.Seeding.Demonstration.Year;
using TengchongPortal.Web.Foundations.Store;

namespace TengchongPortal.Web.Commands.Seeding;

/// <summary>The demonstration year, below the demonstration city, whose texts are later ones.</summary>
public sealed class YearFilling(DemoYear year, YearSize size, PublicTotalsQuery totals, TimeProvider clock) : IDatabaseFilling
{
    public int Order => 12;

    public bool IsFor(string wish) => wish == SeedCommand.FullWish;

    public async Task FillAsync(CancellationToken ct) => await year.FillAsync(size.Walked, clock.GetUtcNow(), size, ct);

    public Task<bool> IsBegunAsync(CancellationToken ct) => year.IsBegunAsync(ct);

    /// <summary>What the city shows for the year: the headline figure itself.</summary>
    public async Task<int> CountAsync(CancellationToken ct) => (await totals.RunAsync(YearPlan.Year, clock.GetUtcNow(), ct)).Total;
}
