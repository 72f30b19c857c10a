using System.Collections.Immutable;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Training;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Desk;

/// <summary>Lays the piles out, the one with the nearest term first: a glance at each on the desk, or one of them whole.</summary>
public sealed class LayDesk(DeskQuery query, DeskTermWords terms, OwnTrainingQuery training, TimeProvider clock)
{
    /// <param name="addressOf">Where the dossier of an edition is found.</param>
    public async Task<DeskPage> RunAsync(Actor actor, Func<Guid, string> addressOf, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var (sections, now) = (Enum.GetValues<DeskSection>(), clock.GetUtcNow());
        var lines = await query.RunAsync(sections, actor, 0, DeskQuery.Glance + 1, ct);
        var piles = sections.Select(section => Pile(section, lines[section], actor, DeskQuery.Glance, now, addressOf));
        return new(actor.Name, [.. piles.Where(pile => pile.Lines.Length > 0).OrderBy(pile => pile.Nearest).ThenBy(pile => pile.Section)]) { Training = await training.RunAsync(actor.Id, ct) };
    }

    public async Task<DeskPilePage> RunAsync(DeskSection section, int page, Actor actor, Func<Guid, string> addressOf, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var lines = await query.RunAsync([section], actor, (page - 1) * DeskQuery.PageSize, DeskQuery.PageSize + 1, ct);
        return new(Pile(section, lines[section], actor, DeskQuery.PageSize, clock.GetUtcNow(), addressOf), page);
    }

    private DeskPile Pile(DeskSection section, ImmutableArray<DeskLine> lines, Actor actor, int size, DateTimeOffset now, Func<Guid, string> addressOf)
    {
        var shown = lines.Take(size).ToList();
        var running = shown.Select(line => line.Term).OfType<EditionTerm>().ToList();
        return new(section, [.. shown.Select(line => DeskWords.Of(line, section, actor, now, terms, addressOf(line.EditionId)))], lines.Length > size)
        {
            Bases = [.. running.Select(DeskTermWords.BasisOf).Distinct()],
            Nearest = running.Select(term => term.End).DefaultIfEmpty(DateTimeOffset.MaxValue).Min(),
        };
    }
}
