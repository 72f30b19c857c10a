namespace TengchongPortal.Data.Trust.Verifying;

/// <summary>Keeps the first break of each kind: after a tampered leaf everything behind it is broken too, and says nothing new.</summary>
public sealed class BreakList
{
    private readonly Dictionary<string, Break> _first = [];

    public IReadOnlyCollection<Break> All => _first.Values;

    public void Require(bool holds, string kind, string where, string message)
    {
        if (!holds)
        {
            _first.TryAdd(kind, new(kind, where, message));
        }
    }
}
