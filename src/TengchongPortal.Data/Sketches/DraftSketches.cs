using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Sketches;

/// <summary>Keeps sketches, each for its writer only. Not an act on a text: it leaves no line in the record book.</summary>
public sealed class DraftSketches(PortalDbContext db, PortalTransactions transactions)
{
    /// <summary>New texts that one person may leave unsaved; the oldest goes first.</summary>
    public const int MostNew = 20;

    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(14);

    /// <summary>Writes over what the same person kept of the same form before.</summary>
    /// <returns>False when nothing was kept: the form has become a draft, or its text was purged.</returns>
    public async Task<bool> KeepAsync(DraftSketch sketch, string fields, DateTimeOffset at, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(sketch);
        try
        {
            return await RunAsync();
        }
        catch (DbUpdateException lost) when (LostRaces.IsBehind(lost))
        {
            return await RunAsync();
        }

        Task<bool> RunAsync() => transactions.RunAsync(token => KeepOnceAsync(sketch, fields, at, token), ct);
    }

    public Task<DraftSketch?> FindAsync(Guid personId, string key, CancellationToken ct) =>
        db.DraftSketches.AsNoTracking().SingleOrDefaultAsync(one => one.PersonId == personId && one.Key == key, ct);

    /// <summary>The newest sketch of a new text of this organ and type.</summary>
    public Task<DraftSketch?> FindNewAsync(Guid personId, string place, CancellationToken ct) =>
        db.DraftSketches.AsNoTracking().Where(one => one.PersonId == personId && one.Place == place && one.EditionId == null).OrderByDescending(one => one.SavedAt).FirstOrDefaultAsync(ct);

    public Task DropAsync(Guid personId, string key, CancellationToken ct) =>
        transactions.RunAsync(token => db.DraftSketches.Where(one => one.PersonId == personId && one.Key == key).ExecuteDeleteAsync(token), ct);

    /// <summary>Takes away what nobody came back for, and what outlived its text.</summary>
    public Task<int> SweepAsync(DateTimeOffset now, CancellationToken ct) => transactions.RunAsync(
        async token =>
        {
            var before = now - KeptFor;
            await db.DraftPresences.Where(one => one.At < before).ExecuteDeleteAsync(token);
            return await db.DraftSketches.Where(one => one.SavedAt < before).ExecuteDeleteAsync(token) + await Over().ExecuteDeleteAsync(token);
        },
        ct);

    private async Task<bool> KeepOnceAsync(DraftSketch sketch, string fields, DateTimeOffset at, CancellationToken ct)
    {
        // The last sign of a page may arrive after its text was saved, or purged: it must not bring words back.
        if (await db.Documents.AnyAsync(document => sketch.FormKey != null && document.OpeningKey == sketch.FormKey, ct)
            || await db.Editions.AnyAsync(edition => edition.Id == sketch.EditionId && edition.State == EditorialState.Purged, ct))
        {
            return false;
        }

        var kept = await db.DraftSketches.SingleOrDefaultAsync(one => one.PersonId == sketch.PersonId && one.Key == sketch.Key, ct);
        if (kept is null)
        {
            kept = db.DraftSketches.Add(sketch).Entity;
            if (sketch.EditionId is null)
            {
                await MakeRoomAsync(sketch.PersonId, ct);
            }
        }

        kept.Keep(fields, at);
        return true;
    }

    private async Task MakeRoomAsync(Guid personId, CancellationToken ct)
    {
        var oldest = await db.DraftSketches.Where(one => one.PersonId == personId && one.EditionId == null).OrderByDescending(one => one.SavedAt).Skip(MostNew - 1).Select(one => one.Id).ToListAsync(ct);
        await db.DraftSketches.Where(one => oldest.Contains(one.Id)).ExecuteDeleteAsync(ct);
    }

    private IQueryable<DraftSketch> Over() => db.DraftSketches.Where(sketch =>
        db.Documents.Any(document => document.OpeningKey == sketch.FormKey && sketch.FormKey != null)
        || db.Editions.Any(edition => edition.Id == sketch.EditionId && edition.State == EditorialState.Purged));
}
