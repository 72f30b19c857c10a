using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Files;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Warnings;

namespace TengchongPortal.Data.Trust.Verifying;

/// <summary>
/// Publication log, audit trail, record book, public rows and files against each other, in one reading of the database, so that a site
/// at work is not mistaken for a broken one. Writes nothing.
/// </summary>
public sealed class StoreVerification(PortalDbContext db, PublicTexts texts, WarningKits kits, [FromKeyedServices(FileStores.Published)] IFileStore published, [FromKeyedServices(FileStores.Letters)] IFileStore letters)
{
    /// <param name="printedHeads">Heads of the log or of the audit trail kept from earlier, which must still be in it.</param>
    public async Task<VerifyReport> RunAsync(IReadOnlyCollection<string> printedHeads, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(printedHeads);
        await db.Database.OpenConnectionAsync(ct);
        await using var reading = await BeginAsync(ct);
        await using var transaction = await db.Database.UseTransactionAsync(reading, ct);
        var breaks = new BreakList();
        var heads = new PrintedHeads(printedHeads);
        var head = await new PublicationLogCheck(db, heads, breaks).RunAsync(ct);
        var trail = await new AuditTrailCheck(db, heads, breaks).RunAsync(ct);
        heads.Report(breaks);
        var records = await new RecordsCheck(db, texts, kits, breaks).RunAsync(ct);
        await new CountsCheck(db, breaks).RunAsync(ct);
        await new ErasedLettersCheck(db, breaks).RunAsync(ct);
        var files = await new FilesCheck(db, published, breaks).RunAsync(ct) + await new LetterFilesCheck(db, letters, breaks).RunAsync(ct);
        return new(head.Sequence, records, files, head, trail, breaks.All);
    }

    // SQLite: deferred, or every reading would take the one write lock. A server holds what was read until the end.
    private async Task<DbTransaction> BeginAsync(CancellationToken ct) => db.Database.GetDbConnection() switch
    {
        SqliteConnection sqlite => sqlite.BeginTransaction(deferred: true),
        var server => await server.BeginTransactionAsync(IsolationLevel.Serializable, ct),
    };
}
