using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Petitions;

namespace TengchongPortal.Data.Petitions;

/// <summary>How many petitions came in each year, for the yearly report; of the ledger nothing else is for the public.</summary>
public sealed class PetitionCounts(PortalDbContext db)
{
    public async Task<ImmutableArray<PetitionYear>> ByYearAsync(CancellationToken ct)
    {
        var rows = await db.PetitionEntries.AsNoTracking().GroupBy(entry => new { entry.ReceivedOn.Year, entry.Status }).Select(group => new { group.Key.Year, group.Key.Status, Count = group.Count() }).ToListAsync(ct);
        return [.. rows.GroupBy(row => row.Year).OrderByDescending(year => year.Key).Select(year => new PetitionYear(year.Key, year.Sum(row => row.Count), year.Where(row => row.Status == PetitionStatus.Closed).Sum(row => row.Count)))];
    }

    public Task<int> OfYearAsync(int year, CancellationToken ct) => db.PetitionEntries.AsNoTracking().ReceivedIn(year).CountAsync(ct);
}

public sealed record PetitionYear(int Year, int Handled, int Closed);
