using System.Threading.Channels;

namespace TengchongPortal.Web.Citizens.Disclosures.Readings;

/// <summary>
/// Counts real readings (R6): one reader opening a record again within five minutes is one reading; robots and staff are none. The
/// reader's address rests in memory for those five minutes, then it is dropped; it is never written.
/// </summary>
public sealed class ReadingCounter(TimeProvider clock)
{
    private const int MostRemembered = 50_000;
    private const int MostWaiting = 10_000;

    private static readonly TimeSpan _memory = TimeSpan.FromMinutes(5);

    private readonly Lock _lock = new();
    private readonly Dictionary<(Guid Document, string Address), DateTimeOffset> _lately = [];
    private readonly Channel<Guid> _readings = Channel.CreateBounded<Guid>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Note(Guid document, string address)
    {
        if (IsNew(document, address))
        {
            _readings.Writer.TryWrite(document);
        }
    }

    /// <summary>Takes the readings since the last call and forgets addresses whose five minutes are over.</summary>
    public IReadOnlyDictionary<Guid, int> Take()
    {
        Forget();
        var taken = new Dictionary<Guid, int>();
        while (_readings.Reader.TryRead(out var document))
        {
            taken[document] = taken.GetValueOrDefault(document) + 1;
        }

        return taken;
    }

    /// <summary>Addresses in memory now.</summary>
    public int Remembered
    {
        get
        {
            lock (_lock)
            {
                return _lately.Count;
            }
        }
    }

    private bool IsNew(Guid document, string address)
    {
        var now = clock.GetUtcNow();
        lock (_lock)
        {
            if ((_lately.TryGetValue((document, address), out var until) && now < until) || _lately.Count >= MostRemembered)
            {
                return false;
            }

            _lately[(document, address)] = now + _memory;
            return true;
        }
    }

    private void Forget()
    {
        var now = clock.GetUtcNow();
        lock (_lock)
        {
            foreach (var over in _lately.Where(entry => entry.Value <= now).Select(entry => entry.Key).ToList())
            {
                _lately.Remove(over);
            }
        }
    }
}
