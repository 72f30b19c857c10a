using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Catalogue;

namespace TengchongPortal.Data.Reading.Finding;

/// <summary>Counts what a list could show by everything it can be narrowed by: one grouped question answered out of the index, whatever is asked.</summary>
public static class FacetCellQueries
{
    /// <summary>The first level of a theme is told by its first digits.</summary>
    public const int ThemeLevel = 2;

    /// <summary>A few columns are found by their own index; many are faster sifted afterwards.</summary>
    private const int FewColumns = 8;

    // The database groups by these numbers.
    private const int InNone = 0, InForce = 1, NotYet = 2, Lapsed = 3, Repealed = 4;

    extension(IQueryable<PublicRecord> records)
    {
        /// <summary>The counts of every facet under everything else that is asked.</summary>
        public async Task<FacetCounts> FacetCountsAsync(RecordFilter filter, CancellationToken ct)
        {
            ArgumentNullException.ThrowIfNull(filter);
            var asked = filter.TitleWords.Aggregate(records, (found, word) => found.WithTitleWord(word));
            var within = filter.Scope is { Count: <= FewColumns } few ? asked.InColumns(few) : asked;

            return FacetCounts.Of(await within.CellsAsync(filter.Today, ct), filter);
        }

        /// <summary>How many there are of everything that lists are narrowed by.</summary>
        public Task<List<FacetCell>> CellsAsync(DateOnly today, CancellationToken ct) => records
            .GroupBy(record => new
            {
                record.ColumnId,
                record.OrganId,
                Theme = record.Theme.Substring(0, ThemeLevel),
                record.Genre,
                record.Audience,
                record.PublishedYear,
                Standing = record.RepealedOn <= today ? Repealed
                    : record.ExpiresOn < today ? Lapsed
                    : record.EffectiveOn > today ? NotYet
                    : record.EffectiveOn != null || record.ExpiresOn != null || record.RepealedOn != null ? InForce
                    : InNone,
            })
            .Select(group => new FacetCell(group.Key.ColumnId, group.Key.OrganId, group.Key.Theme, group.Key.Genre, group.Key.Audience, group.Key.PublishedYear, group.Key.Standing, group.Count()))
            .ToListAsync(ct);
    }

    /// <summary>The same order of questions as in the grouping above.</summary>
    internal static int StandingOf(DateOnly? effectiveOn, DateOnly? expiresOn, DateOnly? repealedOn, DateOnly today) =>
        repealedOn <= today ? Repealed
        : expiresOn < today ? Lapsed
        : effectiveOn > today ? NotYet
        : effectiveOn is not null || expiresOn is not null || repealedOn is not null ? InForce
        : InNone;

    internal static Validity? ValidityOf(int standing) => standing switch
    {
        Repealed => Validity.Repealed,
        Lapsed => Validity.Lapsed,
        NotYet => Validity.NotYetInForce,
        InForce => Validity.InForce,
        _ => null,
    };
}
