using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Search;

namespace TengchongPortal.Web.Staff.Searching;

/// <summary>Puts the question of a person at work: to what the house finds, and on the first page to what citizens find.</summary>
public sealed class StaffSearchQuery(HouseHitsQuery house, PublishedHitsQuery published, PortalDbContext db, ILogger<StaffSearchQuery> log)
{
    public async Task<StaffSearchPage> RunAsync(StaffSearchForm asked, Actor reader, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var page = new StaffSearchPage(asked) { Organs = await OrgansAsync(reader, ct) };
        try
        {
            return page.IsAsked ? await AnsweredAsync(page, reader, ct) : page;
        }
        catch (IndexTroubleException trouble)
        {
            log.LogWarning(trouble, "The house could not be searched; the page says that it is being prepared");
            return page with { CanFind = false };
        }
    }

    private async Task<StaffSearchPage> AnsweredAsync(StaffSearchPage page, Actor reader, CancellationToken ct)
    {
        var (hits, isMore) = await house.RunAsync(page.Asked, reader, ct);
        return page with
        {
            House = hits,
            IsMore = isMore,
            Published = page.AsksPublished ? await published.RunAsync(page.Asked, reader, ct) : null,
        };
    }

    private async Task<ImmutableArray<SelectListItem>> OrgansAsync(Actor reader, CancellationToken ct)
    {
        var organs = await db.Organs.AsNoTracking().Where(organ => organ.Kind != OrganKind.External).OrderBy(organ => organ.Order).ToListAsync(ct);
        return [.. organs.Where(organ => reader.Grants.Any(grant => grant.IsAt(organ.Path, null))).Select(organ => new SelectListItem(organ.ShortName, organ.Key))];
    }
}
