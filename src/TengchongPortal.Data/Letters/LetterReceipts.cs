using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Letters.Receipts;

namespace TengchongPortal.Data.Letters;

/// <summary>Who knows number and code of a letter: no such number and a wrong code are answered alike, in words and in time (security.md 1.7).</summary>
public sealed class LetterReceipts(PortalDbContext db)
{
    public async Task<Guid?> FindAsync(long? number, string code, CancellationToken ct)
    {
        var letter = number is null ? null : await db.Letters.AsNoTracking().SingleOrDefaultAsync(one => one.Number == number, ct);
        return Receipt.Opens(letter, code) ? letter!.Id : null;
    }
}
