using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Files;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Policies.Risks;

namespace TengchongPortal.Data.Publishing;

/// <summary>
/// Takes the bytes that no text and no letter names any more out of the stores: after a purge (销毁) at once, and whatever a crash or a broken-off
/// upload left behind at the next look.
/// </summary>
public sealed class UnnamedFiles(
    PortalDbContext db,
    [FromKeyedServices(FileStores.Quarantine)] IFileStore quarantine,
    [FromKeyedServices(FileStores.Published)] IFileStore published,
    [FromKeyedServices(FileStores.Letters)] IFileStore letters)
{
    /// <summary>Longer than any upload needs from its bytes to the row that names them: what is younger may be on its way.</summary>
    public static readonly TimeSpan UploadTerm = TimeSpan.FromHours(1);

    private static readonly TimeSpan _brokenOff = TimeSpan.FromDays(1);

    private const int AtOnce = 500;

    /// <summary>Everything in the stores; says how many files went.</summary>
    public async Task<int> SweepAsync(CancellationToken ct)
    {
        var dropped = await quarantine.SweepAsync(_brokenOff, ct) + await published.SweepAsync(_brokenOff, ct) + await letters.SweepAsync(_brokenOff, ct);
        foreach (var some in quarantine.Hashes().Concat(published.Hashes()).Chunk(AtOnce))
        {
            dropped += await DropAsync([.. some.Distinct()], ct);
        }

        foreach (var some in letters.Hashes().Chunk(AtOnce))
        {
            var named = await db.LetterFiles.AsNoTracking().Where(file => some.Contains(file.Sha256)).Select(file => file.Sha256)
                .Union(db.Set<RiskFile>().Where(file => some.Contains(file.Sha256)).Select(file => file.Sha256)).ToListAsync(ct);
            dropped += some.Except(named).Count(hash => letters.DeleteOlder(hash, UploadTerm));
        }

        return dropped;
    }

    /// <summary>Those of the files that no text names.</summary>
    public async Task<int> DropAsync(IReadOnlyCollection<string> hashes, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(hashes);
        var named = await db.Set<RevisionFileRow>().AsNoTracking().Where(file => hashes.Contains(file.Sha256)).Select(file => file.Sha256)
            .Union(db.PublicFiles.Where(file => hashes.Contains(file.Sha256)).Select(file => file.Sha256))
            .ToListAsync(ct);
        var dropped = 0;
        foreach (var hash in hashes.Except(named))
        {
            // Bytes reach the published store only from a text whose row has long been committed: there nothing is on its way.
            dropped += (quarantine.DeleteOlder(hash, UploadTerm) ? 1 : 0) + (published.Delete(hash) ? 1 : 0);
        }

        return dropped;
    }
}
