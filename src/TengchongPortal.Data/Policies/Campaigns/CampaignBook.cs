using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Policies.Ledgers.Campaigns;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Policies.Campaigns;

/// <summary>The clean-ups of the whole city (清理工作, R157): each opened once, each step with its audit line and notices in one transaction.</summary>
public sealed class CampaignBook(PortalDbContext db, AuditedWrites writes, CampaignScope scope, JointLists lists, CampaignNotices notices)
{
    /// <summary>The form opened a campaign already, and now asks for another.</summary>
    public const string SpentForm = "campaign.spent";

    /// <summary>Those that the person may see, without the documents, the newest first.</summary>
    public async Task<IReadOnlyList<CleanUpCampaign>> OfAsync(Actor person, CancellationToken ct) =>
        [.. (await db.CleanUpCampaigns.AsNoTracking().Include(one => one.Tasks).OrderByDescending(one => one.OpenedAt).ThenByDescending(one => one.FormKey).ToListAsync(ct)).Where(one => one.IsOpenTo(person))];

    /// <returns>The campaign; that of before when the same form comes again.</returns>
    /// <exception cref="RuleBrokenException">The refusals of <see cref="CleanUpCampaign.Open"/>, and <see cref="SpentForm"/>.</exception>
    public Task<CleanUpCampaign> OpenAsync(CampaignWish wish, Guid formKey, Actor person, DateTimeOffset at, string origin, CancellationToken ct) =>
        writes.RunAsync(AuditLine.By(person, "OpenCampaign", formKey, at, origin), async token =>
        {
            var (city, words) = ((await db.Organs.CityAsync(token)).Path, await scope.OfAsync(wish, at, token));
            if (await db.CleanUpCampaigns.Include(one => one.Tasks).SingleOrDefaultAsync(one => one.FormKey == formKey, token) is { } before)
            {
                RuleBrokenException.Require(before.Says(words) && before.IsOpenTo(person), SpentForm, "这张表单先前已经布置过一次清理，可在上面的列表里找到；这次填写的与它不同，还没有布置。要另布置一次，请再次提交。");
                return before;
            }

            var campaign = db.CleanUpCampaigns.Add(CleanUpCampaign.Open(words, city, formKey, person, at)).Entity;
            await notices.AskAsync(campaign, campaign.Tasks, NoticeKind.CleanUpAsked, $"campaign:{campaign.Id:N}", at, token);
            return campaign;
        }, ct);

    /// <exception cref="RuleBrokenException"><c>unknown</c> and the refusals of <see cref="CleanUpCampaign.Take"/>.</exception>
    public Task<CleanUpCampaign> TakeAsync(Guid id, CampaignAct act, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(act);
        return writes.RunAsync(AuditLine.By(act.Person, $"Campaign{act.Deed}", id, act.At, origin), async token =>
        {
            var campaign = await RequireAsync(id, act, token);
            var whole = await lists.CompletedAsync(campaign, act, origin, token);
            campaign.Take(whole);
            var (asked, kind) = act.Deed switch
            {
                CampaignDeed.GiveBack => (campaign.Tasks.Where(task => task.OrganPath == act.OrganPath), NoticeKind.CleanUpGivenBack),
                CampaignDeed.Reopen or CampaignDeed.Postpone => (campaign.Tasks.Where(task => task.State == CleanUpTaskState.Open), NoticeKind.CleanUpAsked),
                _ => ([], NoticeKind.CleanUpAsked),
            };
            await notices.AskAsync(campaign, [.. asked], kind, $"campaign:{id:N}:{campaign.Version}:{campaign.SheetOf(act.OrganPath)?.Version}", act.At, token);
            return campaign;
        }, ct);
    }

    // Of many documents only those of the one sheet are read.
    private async Task<CleanUpCampaign> RequireAsync(Guid id, CampaignAct act, CancellationToken ct)
    {
        var found = await db.CleanUpCampaigns.Include(one => one.Tasks).SingleOrDefaultAsync(one => one.Id == id, ct);
        if (found?.IsOpenTo(act.Person) != true)
        {
            throw new RuleBrokenException(EditionGuards.Unknown, "没有这次清理。");
        }

        if (found.SheetOf(act.OrganPath) is { } sheet)
        {
            await db.Entry(sheet).Collection(one => one.Items).LoadAsync(ct);
        }

        return found;
    }
}
