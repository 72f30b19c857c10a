using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Knowledge;

/// <summary>Takes down that the owner of an entry found it right still; the same page sent twice takes down one.</summary>
public sealed class ConfirmEntry(PortalDbContext db, PublicRegister register, AuditedWrites writes)
{
    private const string Act = "KnowledgeConfirm";

    /// <param name="seen">The edition that stood on the page.</param>
    /// <exception cref="RuleBrokenException"><c>unknown</c>, and the refusals of <see cref="EntryConfirmation.Of"/>.</exception>
    public Task<EntryConfirmation> RunAsync(Guid document, Guid seen, Actor actor, DateTimeOffset at, string origin, CancellationToken ct) =>
        writes.RunAsync(AuditLine.By(actor, Act, document, at, origin), async token =>
        {
            var current = await db.PublicKnowledge.AsNoTracking().Where(entry => entry.DocumentId == document && entry.Record.IsCurrent).Select(entry => (Guid?)entry.Record.EditionId).SingleOrDefaultAsync(token);
            var edition = current is { } id ? await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution().SingleAsync(one => one.Id == id, token) : null;
            if (edition is null || !actor.IsAt(edition.OrganPath, edition.Document.TypeKey))
            {
                throw new RuleBrokenException(EditionGuards.Unknown, "没有这条知识。");
            }

            var isTold = await register.Knowledge.AnyAsync(entry => entry.DocumentId == document, token);
            var confirmation = EntryConfirmation.Of(edition, seen, isTold, actor, at);
            return await TwinAsync(confirmation, token) ?? db.EntryConfirmations.Add(confirmation).Entity;
        }, ct);

    // A double click: the same person, the same edition, the same day.
    private async Task<EntryConfirmation?> TwinAsync(EntryConfirmation confirmation, CancellationToken ct)
    {
        var from = ChinaTime.StartOf(ChinaTime.DayOf(confirmation.At));
        return await db.EntryConfirmations.FirstOrDefaultAsync(one => one.EditionId == confirmation.EditionId && one.PersonId == confirmation.PersonId && one.At >= from, ct);
    }
}
