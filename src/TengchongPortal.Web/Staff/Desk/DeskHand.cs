using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Desk;

/// <summary>By whose grants something lies on a desk: the own ones, or those of an absent person for whom this one stands in.</summary>
/// <param name="Actor">The person with these grants alone.</param>
/// <param name="Persons">The person, and the absent one: whatever either has had a hand in is for neither.</param>
internal sealed record DeskHand(Actor Actor, List<Guid> Persons)
{
    public static IEnumerable<DeskHand> Of(Actor actor) => actor.Grants
        .GroupBy(grant => grant.For)
        .Select(group => new DeskHand(actor with { Grants = [.. group] }, group.Key is { } absent ? [actor.Id, absent.Id] : [actor.Id]));
}
