using System.Collections.Immutable;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Desk;

/// <summary>Lays the piles out: a glance at each on the desk, or one of them whole.</summary>
public sealed class LayDesk(DeskQuery query, TimeProvider clock)
{
    /// <param name="addressOf">Where the dossier of an edition is found.</param>
    public async Task<DeskPage> RunAsync(Actor actor, Func<Guid, string> addressOf, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var piles = ImmutableArray.CreateBuilder<DeskPile>();
        foreach (var section in Enum.GetValues<DeskSection>())
        {
            piles.Add(await PileAsync(section, actor, 0, DeskQuery.Glance, addressOf, ct));
        }

        return new(actor.Name, [.. piles.Where(pile => pile.Lines.Length > 0)]);
    }

    public async Task<DeskPilePage> RunAsync(DeskSection section, int page, Actor actor, Func<Guid, string> addressOf, CancellationToken ct) =>
        new(await PileAsync(section, actor, (page - 1) * DeskQuery.PageSize, DeskQuery.PageSize, addressOf, ct), page);

    private async Task<DeskPile> PileAsync(DeskSection section, Actor actor, int skip, int size, Func<Guid, string> addressOf, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var lines = await query.RunAsync(section, actor, skip, size + 1, ct);
        return new(section, [.. lines.Take(size).Select(line => DeskWords.Of(line, section, actor, now, addressOf(line.EditionId)))], lines.Length > size);
    }
}
