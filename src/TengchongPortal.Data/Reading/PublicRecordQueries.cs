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

        public IQueryable<PublicRecord> InColumns(IReadOnlyCollection<Guid> columns) => records.Among(record => record.ColumnId, columns);
    }
}
