using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Copies;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Letters;

/// <summary>The answer to a letter as something new may begin from it: covered as for a public copy, and no word that the writer wrote.</summary>
public sealed class CoveredAnswers(PortalDbContext db, CopyWords copies)
{
    /// <returns>Null for a letter that is not open to the person, that has no answer yet, or that is a report.</returns>
    public async Task<CoveredAnswer?> FindAsync(Guid id, Actor actor, CancellationToken ct)
    {
        var letter = await db.Letters.WholeLetters().AsNoTrackingWithIdentityResolution().SingleOrDefaultAsync(one => one.Id == id, ct);
        return letter is { ErasedAt: null } && letter.Kind != LetterKind.Report && letter.IsOpenTo(actor) && await copies.OfAnswerAsync(letter, ct) is { } answer
            ? new(Greeting.LeftOutOf(answer), letter.AboutDocumentId, letter.CopyDocumentId, letter.MayBePublished)
            : null;
    }
}

/// <param name="AboutDocumentId">The record that the letter asked about.</param>
/// <param name="CopyDocumentId">Its public copy, released or not.</param>
/// <param name="MayBePublished">Whether its writer agrees to publication.</param>
public sealed record CoveredAnswer(string Words, Guid? AboutDocumentId, Guid? CopyDocumentId, bool MayBePublished);
