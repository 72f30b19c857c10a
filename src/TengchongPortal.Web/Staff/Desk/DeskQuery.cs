using System.Collections.Immutable;
using TengchongPortal.Data;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Desk;

/// <summary>
/// What lies on the desk of a person: a bounded stretch of slim lines of each pile, work by its legal term, released texts newest first. The
/// piles are ordered first and read together, so that a desk of ten piles costs little more than one.
/// </summary>
public sealed class DeskQuery(PortalDbContext db, DeskPiles piles, DeskOrder order, SigningQuery signing)
{
    public const int Glance = 8;
    public const int PageSize = 30;
    public const int LastPage = 100;

    public async Task<IReadOnlyDictionary<DeskSection, ImmutableArray<DeskLine>>> RunAsync(IReadOnlyCollection<DeskSection> sections, Actor actor, int skip, int take, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var places = await PlacesAsync(sections, actor, skip, take, ct);
        var lines = await DeskLines.OfAsync([.. places.Values.SelectMany(pile => pile).Select(place => place.EditionId)], db, ct);
        var named = await signing.NamedAsync(places.GetValueOrDefault(DeskSection.ToSign, []).Select(place => lines.GetValueOrDefault(place.EditionId)).OfType<DeskLine>(), actor, ct);
        return places.ToDictionary(pile => pile.Key, pile => pile.Value.Where(place => lines.ContainsKey(place.EditionId))
            .Select(place => lines[place.EditionId] with { Term = place.Term })
            .Where(line => IsFor(line, pile.Key, actor, named))
            .ToImmutableArray());
    }

    private async Task<Dictionary<DeskSection, IReadOnlyList<DeskPlace>>> PlacesAsync(IReadOnlyCollection<DeskSection> sections, Actor actor, int skip, int take, CancellationToken ct)
    {
        var (termed, rows) = (sections.Where(section => section != DeskSection.Released).ToList(), new List<IReadOnlyCollection<DeskRow>>());
        foreach (var section in termed)
        {
            rows.Add(await piles.RowsAsync(section, actor, ct));
        }

        var places = termed.Zip(await order.RunAsync(rows, skip, take, ct)).ToDictionary(pile => pile.First, pile => pile.Second);
        if (sections.Contains(DeskSection.Released))
        {
            places[DeskSection.Released] = [.. (await piles.NewestAsync(actor, skip, take, ct)).Select(edition => new DeskPlace(edition, null))];
        }

        return places;
    }

    /// <summary>The exact right; the database was asked by organ only.</summary>
    private static bool IsFor(DeskLine line, DeskSection section, Actor actor, HashSet<Guid> named) => section == DeskSection.ToSign
        ? named.Contains(line.EditionId) || line.OpenGates.Any(gate => gate != Gate.Countersign && line.IsFor(actor, gate.HeldBy()))
        : section.Asked is not { } right || line.IsFor(actor, right);
}
