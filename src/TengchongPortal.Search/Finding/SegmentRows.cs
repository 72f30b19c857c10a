using Lucene.Net.Index;
using Lucene.Net.Util;
using TengchongPortal.Domain.Catalogue;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Search.Keeping;

namespace TengchongPortal.Search.Finding;

/// <summary>The rows of one segment, read once: segments never change, they are only joined into new ones.</summary>
internal sealed class SegmentRows
{
    private readonly LegalDates[] _dates;
    private SegmentDay? _day;

    public SegmentRows(AtomicReader reader, RowNumbers numbers)
    {
        Rows = new RecordRow[reader.MaxDoc];
        _dates = new LegalDates[reader.MaxDoc];
        for (var facet = 0; facet < RecordRow.FacetNumbers.Kept; facet++)
        {
            var at = facet;
            Read(reader, IndexField.Of((SearchFacet)facet), numbers.Of((SearchFacet)facet), (document, number) => Rows[document].Facets[at] = number);
        }

        Read(reader, IndexField.Scope, numbers.Scopes, (document, number) => Rows[document].Scope = number);
        ReadNumbers(reader);
    }

    public RecordRow[] Rows { get; }

    /// <summary>How the records stand on the day and what that takes from their weight; kept for the last day that was asked.</summary>
    public SegmentDay On(DateOnly day, Weights weights)
    {
        if (_day is { } known && known.Day == day)
        {
            return known;
        }

        var standing = new byte[Rows.Length];
        var share = new float[Rows.Length];
        for (var document = 0; document < Rows.Length; document++)
        {
            var validity = _dates[document].On(day);
            standing[document] = (byte)(validity is { } known2 ? 1 + (int)known2 : FacetOrdinals.None);
            share[document] = (float)(ShareOf(validity, weights) * ShareOfAge(Rows[document].Published, day, weights));
        }

        return _day = new(day, standing, share);
    }

    private static double ShareOf(Validity? validity, Weights weights) => validity switch
    {
        Validity.Repealed or Validity.Lapsed => weights.NoLongerInForce,
        Validity.NotYetInForce => weights.NotYetInForce,
        Validity.InForce or null => 1,
    };

    private static double ShareOfAge(long published, DateOnly day, Weights weights) =>
        published == 0 ? 1 - weights.MostLostToAge : weights.OfAge(day.DayNumber - ChinaTime.DayOf(new(published, TimeSpan.Zero)).DayNumber);

    private static void Read(AtomicReader reader, string field, FacetOrdinals ordinals, Action<int, int> put)
    {
        if (reader.GetSortedDocValues(field) is not { } values)
        {
            return;
        }

        var text = new BytesRef();
        var numbers = new int[values.ValueCount];
        for (var at = 0; at < numbers.Length; at++)
        {
            values.LookupOrd(at, text);
            numbers[at] = ordinals.Of(text.Utf8ToString());
        }

        for (var document = 0; document < reader.MaxDoc; document++)
        {
            if (values.GetOrd(document) is >= 0 and var at)
            {
                put(document, numbers[at]);
            }
        }
    }

    private void ReadNumbers(AtomicReader reader)
    {
        var (published, key) = (reader.GetNumericDocValues(IndexField.Published), reader.GetNumericDocValues(IndexField.Key));
        var (effective, expires, repealed) = (reader.GetNumericDocValues(IndexField.Effective), reader.GetNumericDocValues(IndexField.Expires), reader.GetNumericDocValues(IndexField.Repealed));
        for (var document = 0; document < reader.MaxDoc; document++)
        {
            Rows[document].Published = published?.Get(document) ?? 0;
            Rows[document].Key = key?.Get(document) ?? 0;
            _dates[document] = new(DayOf(effective, document), DayOf(expires, document), DayOf(repealed, document));
        }
    }

    private static DateOnly? DayOf(NumericDocValues? values, int document) =>
        values?.Get(document) is { } number and not 0 ? DateOnly.FromDayNumber((int)number) : null;
}

/// <summary>One day of a segment.</summary>
/// <param name="Standing">For each record the number of its <see cref="Validity"/> and one, or 0.</param>
/// <param name="Share">For each record what age and law leave of its weight.</param>
internal sealed record SegmentDay(DateOnly Day, byte[] Standing, float[] Share);
