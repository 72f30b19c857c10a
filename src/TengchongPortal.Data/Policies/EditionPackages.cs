using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Policies.Packages;

namespace TengchongPortal.Data.Policies;

/// <summary>Finds what goes out together: the open edition of a policy and the open editions that explain it.</summary>
public sealed class EditionPackages(PortalDbContext db, ReferenceBook book)
{
    /// <returns>Null for a text that is neither an open policy nor explains one that is under way.</returns>
    public async Task<PolicyPackage?> FindAsync(Edition edition, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var lead = book.Contracts.Find(edition.Document.TypeKey) switch
        {
            { IsPolicy: true } => edition.State.IsOpen() ? edition : null,
            { IsInterpretation: true } when edition is { ExplainsDocumentId: { } policy } => await LeadAsync(policy, ct),
            _ => null,
        };
        return lead is null ? null : new(lead, [.. (await ExplainingAsync(lead.DocumentId, ct)).Select(one => one.Id == edition.Id ? edition : one)]);
    }

    private Task<Edition?> LeadAsync(Guid policy, CancellationToken ct) => db.Editions.WholeEditions()
        .SingleOrDefaultAsync(edition => edition.DocumentId == policy && EditorialStates.Open.Contains(edition.State), ct);

    private Task<List<Edition>> ExplainingAsync(Guid policy, CancellationToken ct) => db.Editions.WholeEditions()
        .Where(edition => edition.ExplainsDocumentId == policy && EditorialStates.Open.Contains(edition.State) && edition.DocumentId != policy)
        .OrderBy(edition => edition.MovedAt)
        .ToListAsync(ct);
}
