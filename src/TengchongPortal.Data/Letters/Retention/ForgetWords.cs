using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Files;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Data.Letters.Retention;

/// <summary>Empties what a letter says: the original, what was said with its steps, and what came with it. The bytes of attachments follow after the commit.</summary>
public sealed class ForgetWords(PortalDbContext db, PortalTransactions transactions, [FromKeyedServices(FileStores.Letters)] IFileStore store)
{
    /// <summary>In the transaction of the step that erases the letter, after the step was written.</summary>
    public async Task RunAsync(Guid id, CancellationToken ct)
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
