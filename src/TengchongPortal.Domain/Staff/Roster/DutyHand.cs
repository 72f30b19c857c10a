namespace TengchongPortal.Domain.Staff.Roster;

/// <summary>Somebody who is on duty for a key.</summary>
public sealed record DutyHand(DutyKey Key, Guid PersonId, string Name)
{
    /// <summary>Whether it is the person, or one who stands in for whoever is on duty.</summary>
    public bool IsOf(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Id == PersonId || actor.Grants.Any(grant => grant.For?.Id == PersonId);
    }
}
