using TengchongPortal.Data.Outbox;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Policies.Ledgers.Campaigns;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Policies.Campaigns;

/// <summary>Tells the people who fill in a sheet of a campaign, and of late ones the office too.</summary>
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

    public async Task AskAsync(CleanUpCampaign campaign, IReadOnlyCollection<CleanUpTask> sheets, string cause, DateTimeOffset at, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        ArgumentNullException.ThrowIfNull(sheets);
        var staff = sheets.Count == 0 ? [] : await persons.AllAsync(at, ct);
        foreach (var sheet in sheets)
        {
            book.Post(About(campaign, sheet, NoticeKind.CleanUpAsked, $"{cause}:{KeyOf(sheet.OrganPath)}"), staff.Where(person => WorksAt(person, sheet.OrganPath)).Select(person => person.Id), at);
        }
    }

    public async Task CallAsync(CampaignCall call, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(call);
        var told = (await persons.AllAsync(now, ct)).Where(person => WorksAt(person, call.Sheet.OrganPath) || (call.Step.Parts.Contains(DutyPart.Office) && call.Campaign.Plays(CampaignPart.Office, "", person)));
        book.Post(About(call.Campaign, call.Sheet, call.Step.Day > 0 ? NoticeKind.CleanUpOverdue : NoticeKind.CleanUpDue, call.Lease.Cause), told.Select(person => person.Id), now);
    }

    private static Tiding About(CleanUpCampaign campaign, CleanUpTask sheet, NoticeKind kind, string cause) => new(kind, cause, campaign.Name, AddressOf(campaign, sheet)) { DueOn = campaign.DueOn };

    // A right at the government reaches every department and fills in nobody's sheet but its own.
    private static bool WorksAt(Actor person, string path) => person.Grants.Any(grant => grant.OrganPath == path && grant.Covers(Capability.WriteDrafts, path, CampaignGuards.Type));
}
