using System.Collections.Immutable;

namespace TengchongPortal.Domain.Staff;

/// <summary>
/// Which grants a person acts by at a moment: the own ones, and the signing ones of whoever is away and named this person as deputy. Nobody
/// is the deputy of a deputy; the head of an organ signs in person (R32); what administrators, auditors and clerks hold is not lent, nor what was given after the absence was entered.
/// </summary>
public static class StandingIn
{
    public static ImmutableArray<StaffRole> LentRoles { get; } = [.. RoleBundles.SigningRoles.Where(role => role != StaffRole.OrganHead)];

    /// <param name="grants">Grants of the person and of those who are away; others are passed over.</param>
    /// <param name="nameOf">The name of an absent person as it is written beside the signature.</param>
    public static ImmutableArray<Grant> GrantsOf(Guid person, DateTimeOffset at, IEnumerable<RoleGrant> grants, IEnumerable<Absence> absences, Func<Guid, string> nameOf)
    {
        var held = grants.Where(grant => grant.HoldsAt(at)).ToLookup(grant => grant.AccountId);
        var lent = absences.Where(absence => absence.DeputyId == person && absence.HoldsAt(at))
            .SelectMany(absence => held[absence.PersonId].Where(grant => Lends(absence, grant)).Select(grant => grant.AsGrant() with { For = new(absence.PersonId, nameOf(absence.PersonId)) }));
        return [.. held[person].Select(grant => grant.AsGrant()), .. lent];
    }

    /// <summary>A role that was given later was given to one person and judged for that person alone.</summary>
    public static bool Lends(Absence absence, RoleGrant grant)
    {
        ArgumentNullException.ThrowIfNull(absence);
        ArgumentNullException.ThrowIfNull(grant);
        return LentRoles.Contains(grant.Role) && (grant.GivenAt ?? grant.From) <= absence.EnteredAt;
    }

    /// <summary>
    /// How everybody stands when all are back: a deputy adds nobody to those who can sign, except for a person whose account is shut. What
    /// the staffing check counts.
    /// </summary>
    public static ImmutableArray<Actor> WithoutDeputies(IReadOnlyCollection<Actor> actors)
    {
        ArgumentNullException.ThrowIfNull(actors);
        var open = actors.Select(actor => actor.Id).ToHashSet();
        return [.. actors.Select(actor => actor with { Grants = actor.Grants.RemoveAll(grant => grant.For is { } absent && open.Contains(absent.Id)) })];
    }
}
