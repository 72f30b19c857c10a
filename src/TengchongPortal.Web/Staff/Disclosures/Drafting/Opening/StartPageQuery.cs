using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Opening;

/// <summary>The organs that a person drafts for, and the types with their contracts. What a repost or a letter brings has doors of its own.</summary>
public sealed class StartPageQuery(PortalDbContext db, ReferenceBook book)
{
    private static readonly string[] _typed = ["A", "B"];

    public async Task<StartPage> RunAsync(Actor writer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var organs = await db.Organs.AsNoTracking().Where(organ => organ.ValidTo == null).OrderBy(organ => organ.Order).Select(organ => new { organ.Key, organ.Name, organ.Path }).ToListAsync(ct);
        return new(
            [.. organs.Where(organ => writer.May(Capability.WriteDrafts, organ.Path)).Select(organ => new SelectListItem(organ.Name, organ.Key))],
            [.. book.Contracts.Types.Where(type => _typed.Contains(type.Route))],
            book.Contracts.Fields,
            book.Routes.Routes.GroupBy(route => route.Code).ToDictionary(routes => routes.Key, routes => routes.MaxBy(route => route.Version)!.Name))
        {
            OwnOrgan = await db.Users.Where(account => account.Id == writer.Id).Join(db.Organs, account => account.OrganId, organ => organ.Id, (_, organ) => organ.Key).SingleOrDefaultAsync(ct),
        };
    }
}
