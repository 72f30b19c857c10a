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
    /// <summary>An edition that the person may know of. What is inside may still be shut.</summary>
    /// <exception cref="MissingException">There is none, or not for this person.</exception>
    public async Task<Edition> RequireAsync(Guid editionId, Actor reader, CancellationToken ct)
    {
        var edition = await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution().SingleOrDefaultAsync(one => one.Id == editionId, ct);
        return edition is not null && edition.IsKnownTo(reader) ? edition : throw new MissingException("edition");
    }

    /// <summary>An edition whose drafts, attachments and opinions the person may read.</summary>
    /// <exception cref="MissingException">There is none, or it is shut to this person.</exception>
    public async Task<Edition> RequireOpenAsync(Guid editionId, Actor reader, CancellationToken ct)
    {
        var edition = await RequireAsync(editionId, reader, ct);
        return edition.IsOpenTo(reader) ? edition : throw new MissingException("edition");
    }
}
