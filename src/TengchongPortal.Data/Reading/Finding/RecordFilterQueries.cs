using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Catalogue;

namespace TengchongPortal.Data.Reading.Finding;

/// <summary>The filters of the catalogue as queries; every text of a reader is a parameter and means itself.</summary>
public static class RecordFilterQueries
{
    private const string Escape = "\\";

    extension(IQueryable<PublicRecord> records)
    {
        public IQueryable<PublicRecord> Fitting(RecordFilter filter)
        {
            ArgumentNullException.ThrowIfNull(filter);
            records = filter.Scope is { } scope ? records.InColumns(scope) : records;
            records = filter.OfStage is { } columns ? records.InColumns(columns) : records;
            records = filter.OrganId is { } organ ? records.OfOrgan(organ) : records;
            records = filter.Theme is { } theme ? records.Where(record => record.Theme.StartsWith(theme)) : records;
            records = filter.Genre is { } genre ? records.Where(record => record.Genre == genre) : records;
            records = filter.Audience is { } audience ? records.Where(record => record.Audience == audience) : records;
            records = filter.Year is { } year ? records.Where(record => record.PublishedYear == year) : records;
            records = filter.Validity is { } validity ? records.Standing(validity, filter.Today) : records;

            return filter.TitleWords.Aggregate(records, (found, word) => found.WithTitleWord(word));
        }

        /// <summary>Whose title holds the word, whatever the case of its letters.</summary>
        public IQueryable<PublicRecord> WithTitleWord(string word)
        {
            var pattern = PatternOf(word);
            return records.Where(record => EF.Functions.Like(record.Title, pattern, Escape));
        }

        /// <summary>How the record stands on the day; the order of the questions is that of the record page.</summary>
        public IQueryable<PublicRecord> Standing(Validity validity, DateOnly today) => validity switch
        {
            Validity.Repealed => records.Where(record => record.RepealedOn <= today),
            Validity.Lapsed => records.Unrepealed(today).Where(record => record.ExpiresOn < today),
            Validity.NotYetInForce => records.Unrepealed(today).Unexpired(today).Where(record => record.EffectiveOn > today),
            Validity.InForce => records.Unrepealed(today).Unexpired(today)
                .Where(record => record.EffectiveOn == null || record.EffectiveOn <= today)
                .Where(record => record.EffectiveOn != null || record.ExpiresOn != null || record.RepealedOn != null),
        };

        private IQueryable<PublicRecord> Unrepealed(DateOnly today) => records.Where(record => record.RepealedOn == null || record.RepealedOn > today);

        private IQueryable<PublicRecord> Unexpired(DateOnly today) => records.Where(record => record.ExpiresOn == null || record.ExpiresOn >= today);
    }

    /// <summary>The pattern of LIKE that finds the word as it stands: its signs mean themselves on both databases.</summary>
    public static string PatternOf(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return $"%{string.Concat(word.Select(sign => sign is '%' or '_' or '[' or '\\' ? $"{Escape}{sign}" : $"{sign}"))}%";
    }
}
