using System.Collections.Immutable;
using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Policies.Ledgers.Campaigns;

/// <summary>Who is told of a sheet: it belongs to an organ and a role, so that whoever leaves, leaves no orphan (R169).</summary>
public static class CampaignPeople
{
    /// <summary>The persons to remind; where an organ has nobody to fill in its sheet those who review there, else the office.</summary>
    /// <param name="staff">Everybody at work, with the rights of those they stand in for.</param>
    public static ImmutableArray<Guid> Of(CleanUpCampaign campaign, CleanUpTask sheet, IEnumerable<DutyPart> parts, IReadOnlyCollection<Actor> staff)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(staff);
        return [.. parts.SelectMany(part => Playing(part, campaign, sheet.OrganPath, staff)).Distinct()];
    }

    /// <summary>Whether a person reviews or signs at the organ itself: told of its sheet, and so to read it.</summary>
    public static bool AnswersAt(string organPath, Actor person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.MayAtHome(Capability.ReviewFirst, organPath, CampaignGuards.Type) || person.MayAtHome(Capability.SignFinally, organPath, CampaignGuards.Type);
    }

    private static IEnumerable<Guid> Playing(DutyPart part, CleanUpCampaign campaign, string path, IReadOnlyCollection<Actor> staff) => part switch
    {
        DutyPart.Owner => new[] { Holding(Capability.WriteDrafts, path, staff), Holding(Capability.ReviewFirst, path, staff), Office(campaign, staff) }.FirstOrDefault(persons => persons.Any(), []),
        DutyPart.Deputy => Holding(Capability.ReviewFirst, path, staff),
        DutyPart.Leader => Holding(Capability.SignFinally, path, staff),
        DutyPart.Office => Office(campaign, staff),
    };

    private static IEnumerable<Guid> Office(CleanUpCampaign campaign, IEnumerable<Actor> staff) => staff.Where(person => campaign.Plays(CampaignPart.Office, "", person)).Select(person => person.Id);

    // A right at the government reaches every department and is about nobody's sheet but its own.
    private static IEnumerable<Guid> Holding(Capability capability, string path, IEnumerable<Actor> staff) =>
        staff.Where(person => person.MayAtHome(capability, path, CampaignGuards.Type)).Select(person => person.Id);
}
