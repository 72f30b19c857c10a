namespace TengchongPortal.Data.Reading;

/// <summary>Words that citizens' queries share.</summary>
public static class PublicRecordQueries
{
    extension(IQueryable<PublicRecord> records)
    {
        /// <summary>Newest first; unknown dates last.</summary>
        public IQueryable<PublicRecord> NewestFirst() =>
            records.OrderByDescending(record => record.SortAt).ThenByDescending(record => record.Sequence);

        /// <summary>What follows the given place in <see cref="NewestFirst"/>.</summary>
        public IQueryable<PublicRecord> After(DateTimeOffset sortAt, long sequence) =>
            records.Where(record => record.SortAt < sortAt || (record.SortAt == sortAt && record.Sequence < sequence));

        public IQueryable<PublicRecord> OfOrgan(Guid organId) => records.Where(record => record.OrganId == organId);

        /// <summary>One column is asked for by itself: the words of a question that holds a list are made anew each time it is asked.</summary>
        public IQueryable<PublicRecord> InColumns(IReadOnlyCollection<Guid> columns)
        {
            var first = columns.FirstOrDefault();
            return columns.Count == 1 ? records.Where(record => record.ColumnId == first) : records.Where(record => columns.Contains(record.ColumnId));
        }
    }
}
