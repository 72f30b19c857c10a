namespace TengchongPortal.Domain.Trust;

/// <summary>The end of a hash chain: one row a chain, locked by whoever appends, so that leaves follow one another without gap or fork.</summary>
public sealed class ChainHead
{
    private ChainHead()
    {
    }

    /// <summary><c>publication</c> or <c>audit</c>.</summary>
    public string Name { get; private set; } = "";

    public long Sequence { get; private set; }

    public string Hash { get; private set; } = "";

    public static ChainHead Start(string name) => new() { Name = name, Hash = ChainHash.Genesis };

    public void MoveTo(long sequence, string hash) => (Sequence, Hash) = (sequence, hash);
}
