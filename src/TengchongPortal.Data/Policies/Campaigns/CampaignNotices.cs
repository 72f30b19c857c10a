using TengchongPortal.Data.Outbox;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Policies.Ledgers.Campaigns;

namespace TengchongPortal.Data.Policies.Campaigns;

/// <summary>Tells <see cref="CampaignPeople"/> of the sheets of a campaign.</summary>
public sealed class CampaignNotices(NoticeBook book, ActingPersons persons)
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
        var staff = sheets.Count == 0 ? [] : await persons.AllAsync(at, ct);
        foreach (var sheet in sheets)
        {
            book.Post(About(campaign, sheet, kind, $"{cause}:{KeyOf(sheet.OrganPath)}"), CampaignPeople.Of(campaign, sheet, [DutyPart.Owner], staff), at);
        }
    }

    public async Task CallAsync(CampaignCall call, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(call);
        book.Post(About(call.Campaign, call.Sheet, call.Step.Day > 0 ? NoticeKind.CleanUpOverdue : NoticeKind.CleanUpDue, call.Lease.Cause), CampaignPeople.Of(call.Campaign, call.Sheet, call.Step.Parts, await persons.AllAsync(now, ct)), now);
    }

    private static Tiding About(CleanUpCampaign campaign, CleanUpTask sheet, NoticeKind kind, string cause) => new(kind, cause, campaign.Name, AddressOf(campaign, sheet)) { DueOn = campaign.DueOn };
}
