using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Policies.Campaigns;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Ledgers;
using TengchongPortal.Domain.Policies.Ledgers.Campaigns;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Policies.Campaigns;

/// <summary>Lays out the campaigns for whoever is signed in: the office sees every organ, an organ its own sheet.</summary>
public sealed class CampaignDeskQuery(PortalDbContext db, CampaignBook book, JointLists lists, CurrentActor current)
{
    public async Task<CampaignDesk> RunAsync(CampaignForm? form, CancellationToken ct)
    {
        var (actor, today) = (await current.RequireAsync(), ChinaTime.DayOf(current.Now));
        var organs = (await db.Organs.AsNoTracking().Standing(today).OrderBy(organ => organ.Order).Select(organ => new { organ.Name, organ.Path }).ToListAsync(ct)).Select(organ => new SelectListItem(organ.Name, organ.Path)).ToImmutableArray();
        var fresh = form ?? new() { FormKey = Guid.NewGuid(), InForceOn = today, Organs = [.. organs.Select(organ => organ.Value)] };
        return new(await book.OfAsync(actor, ct), organs, actor.May(Capability.RunReleases, (await db.Organs.CityAsync(ct)).Path) ? fresh : null);
    }

    /// <exception cref="MissingException">No such campaign for this person.</exception>
    public async Task<CampaignPage> OfAsync(Guid id, CampaignStepForm? form, CancellationToken ct)
    {
        var actor = await current.RequireAsync();
        var campaign = (await book.OfAsync(actor, ct)).FirstOrDefault(one => one.Id == id) ?? throw new MissingException("campaign");
        var steps = CampaignGuards.StepsFor(campaign, "", actor).ToList();
        var draft = campaign.DocumentId is { } document && campaign.IsOverseenBy(actor) ? await db.Editions.AsNoTracking().Where(edition => edition.DocumentId == document).OrderByDescending(edition => edition.Number).Select(edition => (Guid?)edition.Id).FirstOrDefaultAsync(ct) : null;
        return new(campaign, ChinaTime.DayOf(current.Now), await SheetsAsync(campaign, actor, ct), [.. steps.Where(step => step.By == CampaignPart.Office)], form ?? new() { SeenVersion = campaign.Version }, draft)
        {
            MayCompile = steps.Exists(step => step.Deed == CampaignDeed.Compile),
        };
    }

    private async Task<ImmutableArray<SheetRow>> SheetsAsync(CleanUpCampaign campaign, Actor actor, CancellationToken ct)
    {
        var organs = await db.Organs.AsNoTracking().ToDictionaryAsync(organ => organ.Path, organ => new { organ.Name, organ.Order }, ct);
        var items = await db.Set<CleanUpItem>().AsNoTracking().Where(item => item.CampaignId == campaign.Id).ToListAsync(ct);
        var standing = (await lists.StandingOfAsync(items, current.Now, ct)).Select(one => one.DocumentId).ToHashSet();
        var counts = items.Where(item => standing.Contains(item.DocumentId)).ToLookup(item => item.OrganPath, item => item.Finding);
        var today = ChinaTime.DayOf(current.Now);
        return
        [
            .. from task in campaign.Tasks
               where campaign.ShowsSheet(task.OrganPath, actor)
               let organ = organs[task.OrganPath]
               orderby organ.Order
               let own = counts[task.OrganPath].ToList()
               select new SheetRow(task, organ.Name, CampaignNotices.KeyOf(task.OrganPath), campaign.IsLate(task, today), own.OfType<CleanUpFinding>().CountBy(finding => finding).ToDictionary(), own.Count),
        ];
    }
}
