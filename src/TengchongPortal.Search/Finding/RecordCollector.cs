using Lucene.Net.Index;
using Lucene.Net.Search;

namespace TengchongPortal.Search.Finding;

/// <summary>Takes what fits the words: sifts it, counts it, and keeps the first few of the order.</summary>
internal sealed class RecordCollector(SearchWish wish, RowNumbers numbers, Weights weights, Ranked? after) : ICollector
{
    /// <summary>What is exactly counted, in the total and in the facets.</summary>
    public const int MostCounted = 10_000;

    private readonly Narrowing _narrowing = new(wish, numbers);
    private readonly RankedHits _hits = new(Math.Clamp(wish.Size, 1, SearchWish.MostAtOnce) + 1);
    private readonly bool _isWeighed = wish.Order == SearchOrder.Relevance;
    private Scorer? _scorer;
    private RecordRow[] _rows = [];
    private SegmentDay? _day;
    private int _base;

    public FacetTally Tally { get; } = new(numbers);

    /// <summary>How many the person may see fit the words, whatever they are narrowed by.</summary>
    public int Matched { get; private set; }

    public int Total { get; private set; }

    public bool AcceptsDocsOutOfOrder => true;

    public List<Ranked> Hits => _hits.InOrder();

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var segment = numbers.Of(context.AtomicReader);
        (_rows, _day, _base) = (segment.Rows, segment.On(wish.Today, weights), context.DocBase);
    }

    public void Collect(int doc)
    {
        ref readonly var row = ref _rows[doc];
        if (!_narrowing.IsVisible(row))
        {
            return;
        }

        Matched++;
        var standing = _day!.Standing[doc];
        var missed = _narrowing.Misses(row, standing);
        if (missed == Narrowing.Fits)
        {
            Take(row, standing, doc);
        }
        else if (missed != Narrowing.Fails && Matched <= MostCounted)
        {
            Tally.One(missed, row, standing);
        }
    }

    private void Take(in RecordRow row, byte standing, int document)
    {
        if (++Total <= MostCounted)
        {
            Tally.All(row, standing);
        }

        var score = _isWeighed ? _scorer!.GetScore() * _day!.Share[document] : 0;
        var hit = new Ranked(score, row.Published, row.Key, _base + document);
        if (after is not { } place || place.IsBefore(hit))
        {
            _hits.Offer(hit);
        }
    }
}
