using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Contracts;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Publishing;

/// <summary>What the contract of its type asks of a text: of its own words, and of where its links lead.</summary>
public sealed class EditionContracts(PortalDbContext db, ReferenceBook book)
{
    public DocumentType TypeOf(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return book.Contracts.Require(edition.Document.TypeKey);
    }

    public async Task<ImmutableArray<Refusal>> FaultsAsync(Edition edition, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var (type, text) = (edition.Document.TypeKey, edition.Current.Text);
        return
        [
            .. book.Contracts.Faults(type, text),
            .. (await OfLinksAsync(type, edition.DocumentId, text.Relations, ct)).OfType<Refusal>().Distinct(),
        ];
    }

    /// <param name="document">Null for a text that is no document yet.</param>
    /// <returns>For each link why it cannot be; null where it can.</returns>
    public async Task<ImmutableArray<Refusal?>> OfLinksAsync(string typeKey, Guid? document, IReadOnlyList<RevisionRelation> links, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(links);
        var type = book.Contracts.Require(typeKey);
        var targets = links.Select(link => link.TargetDocumentId).Distinct().ToList();
        var types = targets.Count == 0 ? [] : await db.Documents.AsNoTracking().Where(one => targets.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.TypeKey, ct);
        return [.. links.Select(link => LinkContract.Objection(type, document, link, types.TryGetValue(link.TargetDocumentId, out var key) ? book.Contracts.Find(key) : null))];
    }
}
