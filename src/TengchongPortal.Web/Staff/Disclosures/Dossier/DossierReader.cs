using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Disclosures.Dossier;

/// <summary>Opens an edition for reading; who may not know of it is told that it does not exist.</summary>
public sealed class DossierReader(PortalDbContext db)
{
    /// <exception cref="MissingException">There is none, or not for this person.</exception>
    public async Task<Edition> RequireAsync(Guid editionId, Actor reader, CancellationToken ct)
    {
        var edition = await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution().SingleOrDefaultAsync(one => one.Id == editionId, ct);
        return edition is not null && edition.IsKnownTo(reader) ? edition : throw new MissingException("edition");
    }
}
