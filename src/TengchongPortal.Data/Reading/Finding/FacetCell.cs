using TengchongPortal.Domain.Catalogue;

namespace TengchongPortal.Data.Reading.Finding;

/// <summary>How many records agree in everything that lists are narrowed by.</summary>
/// <param name="Theme">The two digits of the first level; empty when the record has none.</param>
/// <param name="Standing">How the records stand in law on the day, as <see cref="FacetCellQueries"/> numbers it.</param>
public sealed record FacetCell(Guid ColumnId, Guid OrganId, string Theme, string Genre, string Audience, int? Year, int Standing, int Count)
{
    /// <summary>Null when the records have no legal dates.</summary>
    public Validity? Validity => FacetCellQueries.ValidityOf(Standing);

    /// <summary>Whether everything is as asked; the words of the title were asked before the cells were counted.</summary>
    public bool Fits(RecordFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter.Scope?.Contains(ColumnId) != false
            && filter.OfStage?.Contains(ColumnId) != false
            && (filter.OrganId is null || filter.OrganId == OrganId)
            && (filter.Theme is null || filter.Theme == Theme)
            && (filter.Genre is null || filter.Genre == Genre)
            && (filter.Audience is null || filter.Audience == Audience)
            && (filter.Year is null || filter.Year == Year)
            && (filter.Validity is null || filter.Validity == Validity);
    }
}
