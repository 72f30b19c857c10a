using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Outbox;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Domain.Notices;

namespace TengchongPortal.Data.Letters.Retention;

/// <summary>
/// A public copy that was begun and never published holds words of the letter after these are gone. A text is cleared by two persons and never by the clock,
/// so whoever can do it is told in the step that erases the letter.
/// </summary>
public sealed class LeftCopies(PortalDbContext db, ActingPersons persons, NoticeBook notices)
{
    public async Task TellAsync(Letter letter, DateTimeOffset at, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(letter);
        if (letter.CopyDocumentId is not { } copy)
        {
            return;
        }

        var editions = await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution().Where(edition => edition.DocumentId == copy && edition.State != EditorialState.Purged).ToListAsync(ct);
        var staff = await persons.AllAsync(at, ct);
        foreach (var edition in editions.Where(edition => !edition.WasPublic()))
        {
            var tiding = NoticeBook.About(edition, NoticeKind.CopyLeft, $"letter-erased:{letter.Id:N}:{edition.Number}") with { Title = $"来信{Receipt.Written(letter.Number)}的公开稿草稿" };
            notices.Post(tiding, EditionNotices.PersonsToClear(edition, staff), at);
        }
    }
}
