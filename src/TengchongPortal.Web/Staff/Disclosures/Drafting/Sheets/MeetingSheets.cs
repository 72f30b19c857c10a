using TengchongPortal.Domain.Policies.Meetings;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

/// <summary>What the record of a meeting says, as a sheet to go on with.</summary>
internal static class MeetingSheets
{
    private const int FreeRows = 2;

    public static MeetingSheetForm? Of(MeetingFacts? facts) => facts is null ? null : new()
    {
        Kind = facts.Kind,
        Number = facts.Number,
        HeldOn = facts.HeldOn,
        Speakers = facts.Speakers,
        Items = [.. facts.Items.Select(item => new MeetingItemRow { Subject = item.Subject, OwnerPath = item.OwnerPath, Policy = $"{item.Policy}", Answer = $"{item.Answer}", Reason = item.Reason })],
    };

    /// <summary>The sheet with a few free rows after those that are there.</summary>
    public static MeetingSheetForm WithFreeRows(this MeetingSheetForm sheet)
    {
        var free = sheet.Items.Count(row => row.IsEmpty);
        sheet.Items = [.. sheet.Items, .. Enumerable.Range(0, Math.Max(0, FreeRows - free)).Select(_ => new MeetingItemRow())];
        return sheet;
    }
}
