using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Citizens.Policies.Ledger;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Policies.TableTwo;

/// <summary>Asks the ledger for the row of a year.</summary>
public sealed class TableTwoQuery(LedgerQuery ledger, TimeProvider clock)
{
    /// <param name="year">This year when null.</param>
    /// <exception cref="MissingException">The ledger does not reach to that year.</exception>
    public async Task<TableTwoPage> RunAsync(int? year, CancellationToken ct)
    {
        var (counts, today) = (await ledger.CountsAsync(ct), ChinaTime.DayOf(clock.GetUtcNow()));
        return new(counts.FirstOrDefault(count => count.Year == (year ?? today.Year)) ?? throw new MissingException("year"), today)
        {
            Years = [.. counts.Select(count => count.Year)],
        };
    }
}
