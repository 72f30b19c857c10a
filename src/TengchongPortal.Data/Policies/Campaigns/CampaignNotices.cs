using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Outbox;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Policies.Ledgers.Campaigns;

namespace TengchongPortal.Data.Policies.Campaigns;

/// <summary>Tells <see cref="CampaignPeople"/> of the sheets of a campaign.</summary>
public sealed class CampaignNotices(PortalDbContext db, NoticeBook book, ActingPersons persons)
{
    public const string Room = "/staff/policies/campaigns";

    public static string AddressOf(CleanUpCampaign campaign, CleanUpTask sheet)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        ArgumentNullException.ThrowIfNull(sheet);
        return $"{Room}/{campaign.Id}/{KeyOf(sheet.OrganPath)}";
    }

    /// <summary>The key of an organ from its path.</summary>
    public static string KeyOf(string organPath)
    {
        ArgumentNullException.ThrowIfNull(organPath);
        return organPath.TrimEnd('/').Split('/')[^1];
    }

    /// <param name="kind">That it is asked for, or given back.</param>
    public async Task AskAsync(CleanUpCampaign campaign, IReadOnlyCollection<CleanUpTask> sheets, NoticeKind kind, string cause, DateTimeOffset at, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        ArgumentNullException.ThrowIfNull(sheets);
        if (sheets.Count == 0)
        {
            return;
        }

        var (staff, names) = (await persons.AllAsync(at, ct), await NamesAsync(campaign, ct));
        foreach (var sheet in sheets)
        {
            book.Post(About(campaign, sheet, names[sheet.OrganPath], kind, $"{cause}:{KeyOf(sheet.OrganPath)}"), CampaignPeople.Of(campaign, sheet, [DutyPart.Owner], staff), at);
        }
    }

    public async Task CallAsync(CampaignCall call, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(call);
        var names = await NamesAsync(call.Campaign, ct);
        book.Post(About(call.Campaign, call.Sheet, names[call.Sheet.OrganPath], call.Step.Day > 0 ? NoticeKind.CleanUpOverdue : NoticeKind.CleanUpDue, call.Lease.Cause), CampaignPeople.Of(call.Campaign, call.Sheet, call.Step.Parts, await persons.AllAsync(now, ct)), now);
    }

    private Task<Dictionary<string, string>> NamesAsync(CleanUpCampaign campaign, CancellationToken ct) =>
        db.Organs.AsNoTracking().Where(organ => organ.Path.StartsWith(campaign.OrganPath)).ToDictionaryAsync(organ => organ.Path, organ => organ.Name, ct);

    private static Tiding About(CleanUpCampaign campaign, CleanUpTask sheet, string organ, NoticeKind kind, string cause) => new(kind, cause, $"{campaign.Name}（{organ}）", AddressOf(campaign, sheet)) { DueOn = campaign.DueOn };
}
