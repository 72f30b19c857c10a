using TengchongPortal.Data.Reading.Counts;
using TengchongPortal.Domain.Catalogue;

namespace TengchongPortal.Data.Reading.Finding;

/// <summary>How many records agree in everything that lists are narrowed by.</summary>
/// <param name="Theme">The two digits of the first level; empty when the record has none.</param>
/// <param name="Standing">How the records stand in law on the day, as <see cref="FacetCellQueries"/> numbers it.</param>
public sealed record FacetCell(Guid ColumnId, Guid OrganId, string Theme, string Genre, string Audience, int? Year, int Standing, int Count)
{
    /// <summary>Null when the records have no legal dates.</summary>
    public Validity? Validity => FacetCellQueries.ValidityOf(Standing);

    /// <summary>The cell of a kept count on a day, still empty.</summary>
    internal static FacetCell Of(CellKey key, DateOnly today) =>
        new(key.ColumnId, key.OrganId, key.Theme, key.Genre, key.Audience, key.Year, FacetCellQueries.StandingOf(key.EffectiveOn, key.ExpiresOn, key.RepealedOn, today), 0);

    /// <summary>By what the records differ from what is asked, or null when the page is of other columns; the words of the title were asked before the cells were counted.</summary>
    internal Facets? MissesOf(RecordFilter filter) => filter.Scope?.Contains(ColumnId) == false ? null :
        Miss(Facets.Stage, filter.OfStage?.Contains(ColumnId) != false)
        | Miss(Facets.Organ, filter.OrganId is null || filter.OrganId == OrganId)
        | Miss(Facets.Theme, filter.Theme is null || filter.Theme == Theme)
        | Miss(Facets.Genre, filter.Genre is null || filter.Genre == Genre)
        | Miss(Facets.Audience, filter.Audience is null || filter.Audience == Audience)
        | Miss(Facets.Year, filter.Year is null || filter.Year == Year)
        | Miss(Facets.Validity, filter.Validity is null || filter.Validity == Validity);

    private static Facets Miss(Facets facet, bool fits) => fits ? Facets.None : facet;
}

/// <summary>Several facets at once.</summary>
[Flags]
internal enum Facets
{
    None = 0,
    Organ = 1,
    Theme = 2,
    Year = 4,
    Stage = 8,
    Genre = 16,
    Audience = 32,
    Validity = 64,
}
