namespace TengchongPortal.Search.Finding;

/// <summary>A place in the order of a result: the heavier first, then the newer.</summary>
/// <param name="Document">Number of the record in the reader; says nothing about the order.</param>
internal readonly record struct Ranked(float Score, long Published, long Key, int Document)
{
    public bool IsBefore(in Ranked other) =>
        Score != other.Score ? Score > other.Score
        : Published != other.Published ? Published > other.Published
        : Key > other.Key;
}

/// <summary>The few of many that come first, or last when it is gone backwards; the one that would go next on top of a heap.</summary>
internal sealed class RankedHits(int most, bool isBackwards)
{
    private readonly Ranked[] _heap = new Ranked[most];
    private int _count;

    /// <summary>Whether something of this weight can still come in; asked before the rest of its place is read.</summary>
    public bool MayTake(float score) => _count < most || (isBackwards ? score <= _heap[0].Score : score >= _heap[0].Score);

    public void Offer(in Ranked hit)
    {
        if (_count < most)
        {
            _heap[_count] = hit;
            Rise(_count++);
        }
        else if (Leads(hit, _heap[0]))
        {
            _heap[0] = hit;
            Sink();
        }
    }

    public List<Ranked> InOrder()
    {
        var hits = _heap.Take(_count).ToList();
        hits.Sort((one, other) => one.IsBefore(other) ? -1 : other.IsBefore(one) ? 1 : 0);
        return hits;
    }

    private void Rise(int at)
    {
        while (at > 0 && Leads(_heap[(at - 1) / 2], _heap[at]))
        {
            (_heap[at], _heap[(at - 1) / 2]) = (_heap[(at - 1) / 2], _heap[at]);
            at = (at - 1) / 2;
        }
    }

    private void Sink()
    {
        for (var at = 0; ;)
        {
            var last = at;
            last = Later(last, (2 * at) + 1);
            last = Later(last, (2 * at) + 2);
            if (last == at)
            {
                return;
            }

            (_heap[at], _heap[last]) = (_heap[last], _heap[at]);
            at = last;
        }
    }

    private int Later(int one, int other) => other < _count && Leads(_heap[one], _heap[other]) ? other : one;

    private bool Leads(in Ranked one, in Ranked other) => isBackwards ? other.IsBefore(one) : one.IsBefore(other);
}
