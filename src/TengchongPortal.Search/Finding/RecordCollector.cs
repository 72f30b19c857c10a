using Lucene.Net.Index;
using Lucene.Net.Search;

namespace TengchongPortal.Search.Finding;

/// <summary>Takes what fits the words: sifts it, counts it, and keeps the first few of the order.</summary>
internal sealed class RecordCollector(SearchWish wish, RowNumbers numbers, Weights weights, PagePlace place) : ICollector
{
    private readonly Narrowing _narrowing = new(wish, numbers);
    private readonly RankedHits _hits = new(wish.PageSize + 1, place.IsBackwards);
    private readonly bool _isWeighed = wish.Order == SearchOrder.Relevance;
    private Scorer? _scorer;
    private SegmentRows? _segment;
    private RecordRow[] _rows = [];
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
        _segment = numbers.Of(context.AtomicReader);
        (_rows, _base) = (_segment.On(wish.Today, weights), context.DocBase);
    }

    public void Collect(int doc)
    {
        ref readonly var row = ref _rows[doc];
        if (!_narrowing.IsVisible(row) || (_narrowing.AsksForTime && !_narrowing.IsInTime(_segment!.Published[doc])))
        {
            return;
        }

        Matched++;
        var missed = _narrowing.Misses(row);
        if (missed == Narrowing.Fits)
        {
            Take(row, doc);
        }
        else if (missed != Narrowing.Fails)
        {
            Tally.One(missed, row);
        }
    }

    private void Take(in RecordRow row, int document)
    {
        Total++;
        Tally.All(row);
        var score = _isWeighed ? _scorer!.GetScore() * row.Share : 0;
        if (!_hits.MayTake(score))
        {
            return;
        }

        var hit = new Ranked(score, _segment!.Published[document], _segment.Keys[document], _base + document);
        if (place.Holds(hit))
        {
            _hits.Offer(hit);
        }
    }
}
