using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Files;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Letters.Retention;

/// <summary>
/// Takes the words of a letter out of the store once their term is over: the original, what was said with its steps, and what came with it. Kind, moments,
/// organs and rating stay, so that it is counted for ever. The step is written first: the database lets the words go only then. The bytes of attachments
/// follow after the commit.
/// </summary>
public sealed class EraseLetter(
    PortalDbContext db, AuditedWrites writes, PortalTransactions transactions, LetterTerms terms, [FromKeyedServices(FileStores.Letters)] IFileStore store)
{
    /// <exception cref="RuleBrokenException">Whatever the guards of <see cref="LetterAct.Erase"/> refuse.</exception>
    public Task<bool> RunAsync(Guid id, DateTimeOffset at, CancellationToken ct) => writes.RunAsync(
        AuditLine.By(Actor.System, $"Letter{LetterAct.Erase}", id, at, ""),
        async token =>
        {
            var letter = await db.Letters.Include(one => one.Events).SingleAsync(one => one.Id == id, token);
            letter.Take(new(LetterAct.Erase, Actor.System, at), new(terms));
            await db.SaveChangesAsync(token);
            await ForgetAsync(id, token);
            return true;
        },
        ct);

    private async Task ForgetAsync(Guid id, CancellationToken ct)
    {
        var files = await db.LetterFiles.AsNoTracking().Where(file => file.LetterId == id).Select(file => file.Sha256).ToListAsync(ct);
        await db.LetterFiles.Where(file => file.LetterId == id).ExecuteDeleteAsync(ct);
        await db.LetterEvents.Where(line => line.LetterId == id).ExecuteUpdateAsync(line => line.SetProperty(one => one.Words, SealedText.Nothing), ct);
        await db.Set<LetterOriginal>().Where(original => original.LetterId == id).ExecuteUpdateAsync(
            original => original.SetProperty(one => one.Subject, SealedText.Nothing).SetProperty(one => one.Text, SealedText.Nothing).SetProperty(one => one.Place, SealedText.Nothing)
                .SetProperty(one => one.Name, SealedText.Nothing).SetProperty(one => one.Phone, SealedText.Nothing).SetProperty(one => one.Email, SealedText.Nothing),
            ct);
        transactions.AfterCommit(() => DropAsync(files));
    }

    // The cipher of each attachment is its own, so no other letter names these bytes.
    private Task DropAsync(List<string> files)
    {
        try
        {
            files.ForEach(file => store.Delete(file));
        }
        catch (Exception trouble) when (trouble is StorageUnavailableException or IOException)
        {
            // The words are gone; the sweep takes the bytes later.
        }

        return Task.CompletedTask;
    }
}
