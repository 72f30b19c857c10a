using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Domain.Concerns;
using TengchongPortal.Domain.SiteErrors;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Staff.Cases;

/// <summary>
/// Open letters, concerns and reports of errors whose organ has nobody left for them, after whatever leaving, absence or merger: the office passes them on,
/// or somebody must be given the role.
/// </summary>
public sealed class LonelyCasesQuery(PortalDbContext db, ActingPersons persons, TimeProvider clock)
{
    private static readonly SiteErrorState[] _openErrors = [.. Enum.GetValues<SiteErrorState>().Where(state => state.IsOpen())];

    private static readonly Capability[] _handlers = [Capability.HandleLetters];

    private static readonly Capability[] _owners = [Capability.WriteDrafts, Capability.HandleLetters];

    private static readonly Capability[] _office = [Capability.RunReleases];

    private static readonly Capability[] _keepers = [.. SiteErrorWorkflow.Steps.SelectMany(step => step.Capabilities).Distinct()];

    public async Task<ImmutableArray<LonelyCases>> RunAsync(CancellationToken ct) => await LonelyOfAsync([.. await LettersAsync(ct), .. await OthersAsync(ct)], ct);

    /// <summary>Letters alone.</summary>
    public async Task<ImmutableArray<LonelyCases>> OfLettersAsync(CancellationToken ct) => await LonelyOfAsync(await LettersAsync(ct), ct);

    private Task<List<Pile>> LettersAsync(CancellationToken ct) =>
        db.Letters.AsNoTracking().Owed().GroupBy(letter => letter.OrganPath).Select(group => new Pile(CaseKind.Letter, group.Key, group.Count(), false)).ToListAsync(ct);

    private async Task<List<Pile>> OthersAsync(CancellationToken ct)
    {
        var concerns = await db.Concerns.AsNoTracking().Where(concern => ConcernStates.Open.Contains(concern.State)).GroupBy(concern => new { concern.OrganPath, IsNew = concern.State == ConcernState.Registered })
            .Select(group => new Pile(CaseKind.Concern, group.Key.OrganPath, group.Count(), group.Key.IsNew)).ToListAsync(ct);
        var errors = await db.SiteErrors.AsNoTracking().Where(report => _openErrors.Contains(report.State)).GroupBy(report => report.OrganPath).Select(group => new Pile(CaseKind.SiteError, group.Key, group.Count(), false)).ToListAsync(ct);
        return [.. concerns, .. errors];
    }

    private async Task<ImmutableArray<LonelyCases>> LonelyOfAsync(IReadOnlyCollection<Pile> piles, CancellationToken ct)
    {
        if (piles.Count == 0)
        {
            return [];
        }

        var staff = await persons.AllAsync(clock.GetUtcNow(), ct);
        var names = await db.Organs.AsNoTracking().ToDictionaryAsync(organ => organ.Path, organ => organ.Name, ct);
        return
        [
            .. piles.OrderBy(pile => pile.OrganPath, StringComparer.Ordinal).ThenBy(pile => pile.Kind)
                .Where(pile => !IsAtHome(pile, staff)).Select(pile => new LonelyCases(pile.Kind, pile.OrganPath, names.GetValueOrDefault(pile.OrganPath, ""), pile.Count, staff.Any(person => May(pile, person)))),
        ];
    }

    /// <summary>Whether somebody may act there who is not the office of the whole city; what lies with the city is the office's own.</summary>
    private static bool IsAtHome(Pile pile, ImmutableArray<Actor> staff) =>
        staff.Any(person => May(pile, person) && (pile.IsOfCity || !CapabilitiesOf(pile).Any(capability => person.May(capability, pile.RootPath))));

    private static bool May(Pile pile, Actor person) => CapabilitiesOf(pile).Any(capability => person.May(capability, pile.OrganPath));

    private static Capability[] CapabilitiesOf(Pile pile) => pile.Kind switch
    {
        CaseKind.Letter or CaseKind.LetterHelp => _handlers,
        CaseKind.Concern => pile.IsNew ? _office : _owners,
        CaseKind.SiteError => _keepers,
    };

    /// <param name="IsNew">Nobody was named yet, so it is the office that is asked.</param>
    private sealed record Pile(CaseKind Kind, string OrganPath, int Count, bool IsNew)
    {
        public string RootPath => OrganPath[..(OrganPath.IndexOf('/', 1) + 1)];

        public bool IsOfCity => OrganPath == RootPath;
    }
}
