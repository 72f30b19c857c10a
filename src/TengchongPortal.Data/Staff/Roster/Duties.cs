using System.Collections.Immutable;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Staff.Roster;

namespace TengchongPortal.Data.Staff.Roster;

/// <summary>Turns of duty with the grants of their people, read once and asked for as many organs as there are.</summary>
/// <param name="Shifts">The earliest first.</param>
public sealed record Duties(IReadOnlyList<DutyShift> Shifts, IReadOnlyList<RoleGrant> Grants)
{
    public ImmutableArray<DutySpan> SpansAt(string organPath, string? type) => DutySpan.Of(organPath, type, Shifts, Grants);

    /// <summary>Whether the turn comes to anything at the organ.</summary>
    public bool Counts(DutyShift shift, string organPath) => !DutySpan.Of(organPath, null, [shift], Grants).IsEmpty;

    internal bool IsLent(Absence absence, DutyKey key) =>
        Grants.Any(grant => grant.AccountId == absence.PersonId && grant.Role == key.Role && StandingIn.Lends(absence, grant));
}
