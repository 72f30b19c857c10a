using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading.Policies;

namespace TengchongPortal.Data.Reading.Lists;

/// <summary>Keyset paging over records: a page knows its neighbours by the keys of its first and last line.</summary>
public static class RecordPageQueries
{
    extension(IQueryable<PublicRecord> records)
    {
        public IQueryable<RecordGlimpse> Glimpses() => records.Select(record => new RecordGlimpse(
            record.DocumentId,
            record.Title,
            record.OrganName,
            record.ColumnName,
            record.DocumentNumber,
            record.FirstPublishedAt,
            record.Visibility,
            record.IsEmergency,
            record.ExpiresOn,
            record.RepealedOn,
            record.SortAt,
            record.Sequence)
        {
            EndsByDeclaration = record.EndsByDeclaration,
            RestsOnOthers = record.Links.AsQueryable().Any(SourceStandings.Rests),
        });

        public IQueryable<PublicRecord> OldestFirst() =>
            records.OrderBy(record => record.SortAt).ThenBy(record => record.Sequence);

        /// <summary>What stands before the given place in <c>NewestFirst</c>.</summary>
        public IQueryable<PublicRecord> Before(DateTimeOffset sortAt, long sequence) =>
            records.Where(record => record.SortAt > sortAt || (record.SortAt == sortAt && record.Sequence > sequence));

        /// <summary>First published in the half-open stretch of time; unknown dates are in none.</summary>
        public IQueryable<PublicRecord> FirstPublishedWithin(DateTimeOffset from, DateTimeOffset until) =>
            records.Where(record => record.FirstPublishedAt >= from && record.FirstPublishedAt < until);

        /// <summary>The page after or before a place, or the first one.</summary>
        public async Task<RecordStretch> StretchAsync(RecordKey? after, RecordKey? before, int size, CancellationToken ct)
        {
            var backwards = after is null && before is not null;
            var place = after ?? before;
            var rest = place is not { } key ? records : backwards ? records.Before(key.SortAt, key.Sequence) : records.After(key.SortAt, key.Sequence);
            var ordered = backwards ? rest.OldestFirst() : rest.NewestFirst();
            var lines = await ordered.Take(size + 1).Glimpses().ToListAsync(ct);
            var hasMore = lines.Count > size;
            lines = [.. lines.Take(size)];
            if (backwards)
            {
                lines.Reverse();
            }

            return new(lines, backwards ? hasMore : after is not null, backwards || hasMore);
        }
    }
}
