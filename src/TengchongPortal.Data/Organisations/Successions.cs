using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;

namespace TengchongPortal.Data.Organisations;

/// <summary>Reads who answers for whom since organs were merged: few rows, and asked at every question about rights.</summary>
public sealed class Successions(PortalDbContext db)
{
    public Task<Succession> ReadAsync(CancellationToken ct) => ReadAsync(db, ct);

    /// <summary>The organ that answers for this one today; tracked, as it is asked for to be written to.</summary>
    public Task<Organ> LivingAsync(Organ organ, CancellationToken ct) => LivingAsync(db, organ, ct);

    internal static async Task<Organ> LivingAsync(PortalDbContext db, Organ organ, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(organ);
        var living = (await ReadAsync(db, ct)).LivingOf(organ.Id);
        return living == organ.Id ? organ : (await db.Organs.FindAsync([living], ct))!;
    }

    internal static async Task<Succession> ReadAsync(PortalDbContext db, CancellationToken ct)
    {
        var steps = await (from merger in db.OrganMergers
                           join old in db.Organs on merger.PredecessorId equals old.Id
                           join successor in db.Organs on merger.SuccessorId equals successor.Id
                           select new { From = old.Id, FromPath = old.Path, To = successor.Id, ToPath = successor.Path, merger.MergedAt }).AsNoTracking().ToListAsync(ct);
        return steps.Count == 0 ? Succession.None : new(steps.Select(step => new SuccessionStep(step.From, step.FromPath, step.To, step.ToPath, step.MergedAt)));
    }
}
