using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>The invented staff, and who of them does what: the same rights as everybody's, only chosen by machine.</summary>
public sealed class DemoCast
{
    private readonly List<Actor> _people;

    private DemoCast(List<Actor> people) => _people = people;

    public static async Task<DemoCast> LoadAsync(PortalDbContext db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var accounts = await db.Users.AsNoTracking().Include(account => account.Grants).OrderBy(account => account.UserName).ToListAsync(ct);
        return new([.. accounts.Select(account => new Actor(account.Id, account.DisplayName, [.. account.Grants.Select(grant => grant.AsGrant())]))]);
    }

    public Actor DrafterOf(Organ organ) => With(Capability.WriteDrafts, organ.Path);

    public Actor With(Capability capability, string organPath, Guid? except = null) =>
        _people.First(person => person.Id != except && person.May(capability, organPath));

    /// <summary>Somebody who holds this at the organ itself and not from above; null when the organ has nobody.</summary>
    public Actor? AtHome(Capability capability, string organPath) =>
        _people.FirstOrDefault(person => person.MayAtHome(capability, organPath));

    /// <summary>The people who sign the gates of the plan, all different, none an author: the nearest first, moved aside when another gate needs them.</summary>
    public IReadOnlyDictionary<Gate, Actor> SignersOf(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var gates = edition.Plan!.Gates.ToList();
        var placed = new Dictionary<Gate, Actor>();
        return Place(edition, gates, 0, placed) ? placed : throw new InvalidOperationException($"Route {edition.Route} cannot be staffed at {edition.OrganPath}.");
    }

    public Actor SecondFor(Edition edition, Actor first) =>
        _people.First(person => person.Id != first.Id && !edition.IsAuthor(person.Id) && Enum.GetValues<Gate>().Any(gate => edition.MaySign(person, gate)));

    private bool Place(Edition edition, List<Gate> gates, int at, Dictionary<Gate, Actor> placed)
    {
        if (at == gates.Count)
        {
            return true;
        }

        var free = _people.Where(person => edition.MaySign(person, gates[at]) && !edition.IsAuthor(person.Id) && placed.Values.All(other => other.Id != person.Id));
        foreach (var person in free.OrderByDescending(person => person.Grants.Max(grant => grant.OrganPath.Length)))
        {
            placed[gates[at]] = person;
            if (Place(edition, gates, at + 1, placed))
            {
                return true;
            }

            placed.Remove(gates[at]);
        }

        return false;
    }
}
