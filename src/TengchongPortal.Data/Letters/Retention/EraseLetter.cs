using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Letters.Retention;

/// <summary>
/// Takes the words of a letter out of the store once their term is over. Kind, moments, organs and rating stay, so that it is counted for ever. The step is
/// written first: the database lets the words go only then.
/// </summary>
public sealed class EraseLetter(PortalDbContext db, AuditedWrites writes, LetterTerms terms, ForgetWords words, LeftCopies copies)
{
    /// <exception cref="RuleBrokenException">Whatever the guards of <see cref="LetterAct.Erase"/> refuse.</exception>
    public Task<bool> RunAsync(Guid id, DateTimeOffset at, CancellationToken ct) => writes.RunAsync(
        AuditLine.By(Actor.System, $"Letter{LetterAct.Erase}", id, at, ""),
        async token =>
        {
            var letter = await db.Letters.Include(one => one.Events).SingleAsync(one => one.Id == id, token);
            letter.Take(new(LetterAct.Erase, Actor.System, at), new(terms));
            await db.SaveChangesAsync(token);
            await words.RunAsync(id, token);
            await copies.TellAsync(letter, at, token);
            return true;
        },
        ct);
}
