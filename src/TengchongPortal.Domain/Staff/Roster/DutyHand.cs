namespace TengchongPortal.Domain.Staff.Roster;

/// <summary>Somebody who is on duty for a key.</summary>
/// <param name="Deputy">Who stands in for the person; empty for somebody who is there.</param>
public sealed record DutyHand(DutyKey Key, Guid PersonId, string Name, string Deputy = "")
{
    /// <summary>Whom to look for.</summary>
    public string Said => Deputy.Length == 0 ? Name : $"{Name}（由{Deputy}代理）";

    /// <summary>Whether it is the person, or one who stands in for whoever is on duty.</summary>
    public bool IsOf(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Id == PersonId || actor.Grants.Any(grant => grant.For?.Id == PersonId);
    }
}
