using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Letters.Consent;

/// <summary>Public copies that citizens read still although the writer took the consent back; editors take them out (domain 09 §3.3).</summary>
public sealed class WithdrawnCopiesQuery(PortalDbContext db, PublicRegister register, LetterTerms terms)
{
    public async Task<IReadOnlyList<WithdrawnCopy>> RunAsync(Actor actor, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var letters = await db.Letters.AsNoTracking().Where(letter => letter.ConsentWithdrawnAt != null && letter.CopyDocumentId != null)
            .Join(register.Records, letter => letter.CopyDocumentId, record => record.DocumentId, (letter, record) => new { At = letter.ConsentWithdrawnAt!.Value, letter.OrganPath, record.Title, record.DocumentId })
            .ToListAsync(ct);
        var ids = letters.Select(letter => letter.DocumentId).ToList();
        var editions = ids.Count == 0 ? [] : (await db.Editions.AsNoTracking().Where(edition => ids.Contains(edition.DocumentId)).Select(edition => new { edition.DocumentId, edition.Id, edition.Number }).ToListAsync(ct))
            .GroupBy(edition => edition.DocumentId).ToDictionary(group => group.Key, group => group.MaxBy(edition => edition.Number)!.Id);
        var today = ChinaTime.DayOf(now);
        return [.. letters.Where(letter => LettersFeature.TakersOut.Any(capability => actor.May(capability, letter.OrganPath))).OrderBy(letter => letter.At)
            .Select(letter => (Letter: letter, Due: terms.TakeOutBy(letter.At))).Select(one => new WithdrawnCopy(one.Letter.Title, editions[one.Letter.DocumentId], one.Due, today > one.Due))];
    }
}

/// <param name="Title">Of the public record.</param>
/// <param name="Due">The last day for taking it out.</param>
public sealed record WithdrawnCopy(string Title, Guid EditionId, DateOnly Due, bool IsLate);
