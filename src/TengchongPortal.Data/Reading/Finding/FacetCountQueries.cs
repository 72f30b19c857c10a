using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Catalogue;

namespace TengchongPortal.Data.Reading.Finding;

/// <summary>Counts the choices of every facet: one grouped question each, nothing per row.</summary>
public static class FacetCountQueries
{
    private const int ThemeLevel = 2;

    // The database groups by these numbers.
    private const int InForce = 1, NotYet = 2, Lapsed = 3, Repealed = 4;

    extension(IQueryable<PublicRecord> records)
    {
        /// <summary>The counts of what the list could show, as far as the filter leaves it.</summary>
        public async Task<FacetCounts> FacetCountsAsync(RecordFilter filter, CancellationToken ct)
        {
            ArgumentNullException.ThrowIfNull(filter);
            return new()
            {
                Columns = await records.Fitting(filter.Without(Facet.Stage) with { Scope = null }).CountByAsync(record => record.ColumnId, ct),
                Organs = await records.Fitting(filter.Without(Facet.Organ)).CountByAsync(record => record.OrganId, ct),
                Themes = await records.Fitting(filter.Without(Facet.Theme)).Where(record => record.Theme != "").CountByAsync(record => record.Theme.Substring(0, ThemeLevel), ct),
                Genres = await records.Fitting(filter.Without(Facet.Genre)).Where(record => record.Genre != "").CountByAsync(record => record.Genre, ct),
                Audiences = await records.Fitting(filter.Without(Facet.Audience)).Where(record => record.Audience != "").CountByAsync(record => record.Audience, ct),
                Years = await records.Fitting(filter.Without(Facet.Year)).Where(record => record.PublishedYear != null).CountByAsync(record => record.PublishedYear!.Value, ct),
                Validities = await records.Fitting(filter.Without(Facet.Validity)).ValiditiesAsync(filter.Today, ct),
            };
        }

        private async Task<IReadOnlyDictionary<Validity, int>> ValiditiesAsync(DateOnly today, CancellationToken ct)
        {
            var counts = await records.Where(record => record.EffectiveOn != null || record.ExpiresOn != null || record.RepealedOn != null)
                .CountByAsync(record => record.RepealedOn <= today ? Repealed : record.ExpiresOn < today ? Lapsed : record.EffectiveOn > today ? NotYet : InForce, ct);

            return counts.ToDictionary(pair => ValidityOf(pair.Key), pair => pair.Value);
        }

        private async Task<IReadOnlyDictionary<TKey, int>> CountByAsync<TKey>(Expression<Func<PublicRecord, TKey>> by, CancellationToken ct)
            where TKey : notnull =>
            await records.GroupBy(by).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, ct);
    }

    private static Validity ValidityOf(int number) => number switch
    {
        Repealed => Validity.Repealed,
        Lapsed => Validity.Lapsed,
        NotYet => Validity.NotYetInForce,
        _ => Validity.InForce,
    };
}
