using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Writing;

namespace TengchongPortal.Data.Sketches;

/// <summary>Who is at the sheet of an edition now.</summary>
public sealed class DraftPresences(PortalDbContext db, PortalTransactions transactions)
{
    /// <summary>Whoever gave no sign for so long has gone.</summary>
    public static readonly TimeSpan StaysFor = TimeSpan.FromMinutes(5);

    public async Task BeatAsync(Guid editionId, Guid personId, string name, DateTimeOffset at, CancellationToken ct)
    {
        try
        {
            await transactions.RunAsync(
                async token =>
                {
                    var here = await db.DraftPresences.FindAsync([editionId, personId], token) ?? db.DraftPresences.Add(DraftPresence.Of(editionId, personId)).Entity;
                    here.Beat(name, at);
                    return true;
                },
                ct);
        }
        catch (DbUpdateException lost) when (LostRaces.IsBehind(lost))
        {
            // Another tab of the same person gave the sign.
        }
    }

    public Task LeaveAsync(Guid editionId, Guid personId, CancellationToken ct) =>
        transactions.RunAsync(token => db.DraftPresences.Where(one => one.EditionId == editionId && one.PersonId == personId).ExecuteDeleteAsync(token), ct);

    public Task<List<DraftPresence>> OthersAsync(Guid editionId, Guid personId, DateTimeOffset now, CancellationToken ct)
    {
        var since = now - StaysFor;
        return db.DraftPresences.AsNoTracking().Where(one => one.EditionId == editionId && one.PersonId != personId && one.At >= since).OrderByDescending(one => one.At).ToListAsync(ct);
    }
}
