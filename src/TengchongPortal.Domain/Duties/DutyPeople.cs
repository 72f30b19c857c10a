using System.Collections.Immutable;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Duties;

/// <summary>Who plays which part for a duty, decided from the grants at its organ and from who is away.</summary>
public static class DutyPeople
{
    /// <summary>The persons to remind. When whoever has the duty in hand is away or gone, the deputies hear of it: no duty is nobody's (R169).</summary>
    /// <param name="staff">Everybody at work who may know of the duty.</param>
    /// <param name="absences">The absences that hold now; others are passed over by the caller.</param>
    public static ImmutableArray<Guid> Of(Duty duty, IEnumerable<DutyPart> parts, IReadOnlyCollection<Actor> staff, IReadOnlyCollection<Absence> absences)
    {
        ArgumentNullException.ThrowIfNull(duty);
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(staff);
        ArgumentNullException.ThrowIfNull(absences);
        return [.. parts.SelectMany(part => Playing(part, duty, staff, absences)).Distinct()];
    }

    private static IEnumerable<Guid> Playing(DutyPart part, Duty duty, IReadOnlyCollection<Actor> staff, IReadOnlyCollection<Absence> absences) => part switch
    {
        DutyPart.Owner => Owners(duty, staff, absences),
        DutyPart.Deputy => Deputies(duty, staff, absences),
        DutyPart.Leader => Holding(Capability.SignFinally, duty, staff),
        DutyPart.Office => Holding(Capability.RunReleases, duty, staff),
    };

    /// <summary>Whoever has it in hand; the one who is away still finds the reminder on the day of return.</summary>
    private static IEnumerable<Guid> Owners(Duty duty, IReadOnlyCollection<Actor> staff, IReadOnlyCollection<Absence> absences) => staff.Any(one => one.Id == duty.OwnerId)
        ? absences.Any(absence => absence.PersonId == duty.OwnerId) ? Deputies(duty, staff, absences).Prepend(duty.OwnerId) : [duty.OwnerId]
        : Deputies(duty, staff, absences);

    /// <summary>Who stands in for the owner: the named deputy while the owner is away, else the reviewers of the unit.</summary>
    private static IEnumerable<Guid> Deputies(Duty duty, IReadOnlyCollection<Actor> staff, IReadOnlyCollection<Absence> absences)
    {
        var named = absences.Where(absence => absence.PersonId == duty.OwnerId && staff.Any(one => one.Id == absence.DeputyId)).Select(absence => absence.DeputyId).ToList();
        return named.Count > 0 ? named : Holding(Capability.ReviewFirst, duty, staff).Where(person => person != duty.OwnerId);
    }

    private static IEnumerable<Guid> Holding(Capability capability, Duty duty, IEnumerable<Actor> staff) =>
        staff.Where(one => one.May(capability, duty.OrganPath, duty.TypeKey)).Select(one => one.Id);
}
