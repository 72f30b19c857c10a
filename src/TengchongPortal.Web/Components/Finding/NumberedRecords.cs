using TengchongPortal.Data.Reading;

namespace TengchongPortal.Web.Components.Finding;

/// <summary>Records by a number that somebody typed; the permalink and the field on every page ask the same.</summary>
public static class NumberedRecords
{
    extension(IQueryable<PublicRecord> records)
    {
        /// <summary>Codes of ours are written small, those of others large, and nobody looks at that on a phone.</summary>
        public IQueryable<PublicRecord> Numbered(string number)
        {
            ArgumentNullException.ThrowIfNull(number);
            var (small, large) = (number.ToLowerInvariant(), number.ToUpperInvariant());
            return records.Where(record => record.IndexNumber == number || record.IndexNumber == small || record.IndexNumber == large);
        }
    }
}
