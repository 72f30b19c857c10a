using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Domain.Policies.Ledgers.Campaigns;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Seeding;

/// <summary>The demonstration has a clean-up of the city under way, called a demonstration, with one sheet handed in, one begun and its trail.</summary>
public sealed class DemonstrationCampaignTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    public async Task One_sheet_is_handed_in_one_is_begun_and_the_trail_tells_who_did()
    {
        var (campaign, acts) = await portal.InsideAsync(async services =>
        {
            var db = services.GetRequiredService<PortalDbContext>();
            var found = await db.CleanUpCampaigns.AsNoTracking().Include(one => one.Tasks).ThenInclude(task => task.Items).SingleAsync();
            return (found, await db.AuditEntries.Where(line => line.Act == "OpenCampaign" || line.Act.StartsWith("Campaign")).OrderBy(line => line.Sequence).Select(line => line.Act).ToListAsync());
        });

        Assert.Contains("演示", campaign.Name, StringComparison.Ordinal);
        Assert.Equal(CampaignState.Collecting, campaign.State);
        Assert.All(campaign.Tasks, task => Assert.NotEmpty(task.Items));
        var done = Assert.Single(campaign.Tasks, task => task.State == CleanUpTaskState.HandedIn);
        Assert.All(done.Items, item => Assert.NotNull(item.Finding));
        Assert.Single(campaign.Tasks, task => task.State == CleanUpTaskState.Open && task.Items.Count(item => item.Finding is not null) == 1);
        Assert.Equal(["OpenCampaign", "CampaignSave", "CampaignHandIn", "CampaignSave"], acts);
    }
}
