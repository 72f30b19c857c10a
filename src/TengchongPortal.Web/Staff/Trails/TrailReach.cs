using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Trails;

/// <summary>Who reads the trail: a line has no organ of its own, so the right must reach the whole city.</summary>
public sealed class TrailReach(PortalDbContext db)
{
    private static readonly Capability[] _readers = [Capability.Audit, Capability.AdministerAudit];

    /// <returns>Whether the person reads the trail, and whether also what it says of texts at work: auditors do, administrators of the trail do not.</returns>
    public async Task<(bool Reads, bool ReadsTexts)> OfAsync(Actor reader, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (!_readers.Any(reader.MayAnywhere))
        {
            return (false, false);
        }

        var roots = await db.Organs.AsNoTracking().Where(organ => organ.Kind == OrganKind.Government).Select(organ => organ.Path).ToListAsync(ct);
        return (roots.Any(root => _readers.Any(right => reader.May(right, root))), roots.Any(root => reader.May(Capability.Audit, root)));
    }
}
