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
    private readonly RecordRow[] _rows;
    private volatile SegmentDay? _day;

    public SegmentRows(AtomicReader reader, RowNumbers numbers)
    {
        _rows = new RecordRow[reader.MaxDoc];
        _dates = new LegalDates[reader.MaxDoc];
        Published = new long[reader.MaxDoc];
        Keys = new long[reader.MaxDoc];
        for (var facet = 0; facet < RecordRow.FacetNumbers.Kept; facet++)
        {
            var at = facet;
            Read(reader, IndexField.Of((SearchFacet)facet), numbers.Of((SearchFacet)facet), (document, number) => _rows[document].Facets[at] = number);
        }

        Read(reader, IndexField.Scope, numbers.Scopes, (document, number) => _rows[document].Scope = number);
        ReadNumbers(reader);
    }

    /// <summary>When each was published, in UTC ticks; 0 when unknown.</summary>
    public long[] Published { get; }

    /// <summary>Orders what is otherwise alike.</summary>
    public long[] Keys { get; }

    /// <summary>What does not depend on a day.</summary>
    public ref readonly RecordRow this[int document] => ref _rows[document];

    /// <summary>How the records stand on the day and what that takes from their weight; kept for the last day that was asked.</summary>
    public RecordRow[] On(DateOnly day, Weights weights)
    {
        if (_day is { } known && known.Day == day)
        {
            return known.Rows;
        }

        var rows = (RecordRow[])_rows.Clone();
        for (var document = 0; document < rows.Length; document++)
        {
            var validity = _dates[document].On(day);
            rows[document].Standing = (byte)(validity is { } standing ? 1 + (int)standing : FacetOrdinals.None);
            rows[document].Share = (float)(ShareOf(validity, weights) * ShareOfAge(Published[document], day, weights));
        }

        _day = new(day, rows);
        return rows;
    }

    private static double ShareOf(Validity? validity, Weights weights) => validity switch
    {
        Validity.Repealed or Validity.Lapsed => weights.NoLongerInForce,
        Validity.NotYetInForce => weights.NotYetInForce,
        Validity.InForce or null => 1,
    };

    private static double ShareOfAge(long published, DateOnly day, Weights weights) =>
        published == 0 ? 1 - weights.MostLostToAge : weights.OfAge(day.DayNumber - ChinaTime.DayOf(new(published, TimeSpan.Zero)).DayNumber);

    private static void Read(AtomicReader reader, string field, FacetOrdinals ordinals, Action<int, ushort> put)
    {
        if (reader.GetSortedDocValues(field) is not { } values)
        {
            return;
        }

        var text = new BytesRef();
        var numbers = new ushort[values.ValueCount];
        for (var at = 0; at < numbers.Length; at++)
        {
            values.LookupOrd(at, text);
            numbers[at] = (ushort)ordinals.Of(text.Utf8ToString());
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
            Published[document] = published?.Get(document) ?? 0;
            Keys[document] = key?.Get(document) ?? 0;
            _dates[document] = new(DayOf(effective, document), DayOf(expires, document), DayOf(repealed, document));
        }
    }

    private static DateOnly? DayOf(NumericDocValues? values, int document) =>
        values?.Get(document) is { } number and not 0 ? DateOnly.FromDayNumber((int)number) : null;

    private sealed record SegmentDay(DateOnly Day, RecordRow[] Rows);
}
