using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Catalogue;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Data.Publishing;

/// <summary>Draws the next index number of an organ and day. Called under the lock of the publication log, so a failed release leaves no gap.</summary>
public sealed class IndexNumbers(PortalDbContext db)
{
    public async Task<string> NextAsync(Organ organ, DateOnly day, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(organ);
        var code = organ.IndexCode ?? throw new InvalidOperationException($"Organ {organ.Key} has no index code.");
        var sequence = await db.IndexNumberSequences.FindAsync([code, day], ct) ?? Start(code, day);
        organ.MarkIndexCodeUsed();
        return await FreeNumberAsync(code, day, sequence, ct);
    }

    // A carried-over record may already bear a number of this form; it is passed over, never given twice.
    private async Task<string> FreeNumberAsync(string code, DateOnly day, IndexNumberSequence sequence, CancellationToken ct)
    {
        string number;
        do
        {
            number = IndexNumber.Compose(code, "", day, sequence.Next()).ToString();
        }
        while (await db.Documents.AnyAsync(document => document.IndexNumber == number, ct));
        return number;
    }

    private IndexNumberSequence Start(string code, DateOnly day) => db.IndexNumberSequences.Add(IndexNumberSequence.Start(code, day)).Entity;
}
