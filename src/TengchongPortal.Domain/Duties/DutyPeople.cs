using System.Collections.Immutable;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Duties;

/// <summary>Who plays which part for a duty, decided from the grants at its organ.</summary>
public static class DutyPeople
{
    /// <summary>The persons to remind. When whoever has the duty in hand is gone, the deputies take the place: no duty is nobody's (R169).</summary>
    public static ImmutableArray<Guid> Of(Duty duty, IEnumerable<DutyPart> parts, IReadOnlyCollection<Actor> staff)
    {
        ArgumentNullException.ThrowIfNull(duty);
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(staff);
        return [.. parts.SelectMany(part => Playing(part, duty, staff)).Distinct()];
    }

    private static IEnumerable<Guid> Playing(DutyPart part, Duty duty, IReadOnlyCollection<Actor> staff) => part switch
    {
        DutyPart.Owner => staff.Any(one => one.Id == duty.OwnerId) ? [duty.OwnerId] : Deputies(duty, staff),
        DutyPart.Deputy => Deputies(duty, staff),
        DutyPart.Leader => Holding(Capability.SignFinally, duty, staff),
        DutyPart.Office => Holding(Capability.RunReleases, duty, staff),
    };

    /// <summary>Who stands in for the owner: the reviewers of the unit. The one place that knows; a dated absence joins here.</summary>
    private static IEnumerable<Guid> Deputies(Duty duty, IEnumerable<Actor> staff) =>
        Holding(Capability.ReviewFirst, duty, staff).Where(person => person != duty.OwnerId);

    private static IEnumerable<Guid> Holding(Capability capability, Duty duty, IEnumerable<Actor> staff) =>
        staff.Where(one => one.May(capability, duty.OrganPath, duty.TypeKey)).Select(one => one.Id);
}
