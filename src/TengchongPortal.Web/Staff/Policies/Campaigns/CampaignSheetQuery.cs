using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Policies;
using TengchongPortal.Data.Policies.Campaigns;
using TengchongPortal.Domain.Policies.Ledgers.Campaigns;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Policies.Campaigns;

/// <summary>Lays out the sheet of one organ, page by page.</summary>
public sealed class CampaignSheetQuery(PortalDbContext db, JointLists lists, CleanUpBound bound, CurrentActor current)
{
    /// <param name="form">What was sent; null for the sheet as it is kept.</param>
    /// <exception cref="MissingException">No such sheet for this person.</exception>
    public async Task<CampaignSheet> RunAsync(Guid id, string code, int number, CampaignSheetForm? form, CancellationToken ct)
    {
        var actor = await current.RequireAsync();
        var campaign = await db.CleanUpCampaigns.AsNoTracking().Include(one => one.Tasks).ThenInclude(task => task.Items).AsSplitQuery().SingleOrDefaultAsync(one => one.Id == id, ct);
        var task = campaign?.Tasks.FirstOrDefault(one => CampaignNotices.KeyOf(one.OrganPath) == code);
        if (campaign is null || task is null || !campaign.ShowsSheet(task.OrganPath, actor))
        {
            throw new MissingException("campaign");
        }

        var findings = task.Items.ToDictionary(item => item.DocumentId, item => item.Finding);
        var standing = (await lists.StandingOfAsync(task.Items, current.Now, ct)).OrderBy(one => one.MadeOn).ThenBy(one => one.Number, StringComparer.Ordinal).ThenBy(one => one.DocumentId).ToList();
        var pages = standing.Chunk(bound.Most).ToList();
        var place = Math.Clamp(number, 1, Math.Max(1, pages.Count));
        var steps = CampaignGuards.StepsFor(campaign, task.OrganPath, actor).Select(step => step.Deed).ToList();
        return new(campaign, task, await db.Organs.Where(organ => organ.Path == task.OrganPath).Select(organ => organ.Name).SingleAsync(ct), place, [.. pages.ElementAtOrDefault(place - 1) ?? []], [.. pages.Select(page => page.Count(one => findings[one.DocumentId] is null))], task.Items.Count - standing.Count)
        {
            Form = form ?? new() { SeenVersion = task.Version },
            Lapsed = await lists.LapsedOfAsync(campaign, task.OrganPath, current.Now, ct),
            GiveBack = steps.Contains(CampaignDeed.GiveBack) ? new() { SeenVersion = task.Version, Step = CampaignDeed.GiveBack } : null,
            MayFillIn = steps.Contains(CampaignDeed.Save),
        };
    }
}
