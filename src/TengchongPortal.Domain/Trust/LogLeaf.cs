using System.Globalization;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Trust;

/// <summary>A leaf of the public hash chain: whoever kept an earlier head can prove that nothing before it was changed, removed or back-dated (R182).</summary>
public sealed class LogLeaf : IWrittenOnce
{
    private LogLeaf()
    {
    }

    /// <summary>1, 2, 3 … without gaps.</summary>
    public long Sequence { get; private set; }

    public Guid ReleaseEventId { get; private set; }

    public PublicEventKind Kind { get; private set; }

    public string IndexNumber { get; private set; } = "";

    public string RevisionHash { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public string ReasonClass { get; private set; } = "";

    public string PreviousHash { get; private set; } = "";

    public string Hash { get; private set; } = "";

    public static LogLeaf After(long sequence, string previousHash, ReleaseEvent release)
    {
        ArgumentNullException.ThrowIfNull(release);
        var leaf = new LogLeaf
        {
            Sequence = sequence + 1,
            ReleaseEventId = release.Id,
            Kind = release.Kind,
            IndexNumber = release.IndexNumber,
            RevisionHash = release.RevisionHash,
            At = release.At,
            ReasonClass = release.ReasonClass,
            PreviousHash = previousHash,
        };
        leaf.Hash = leaf.ComputeHash();
        return leaf;
    }

    /// <summary>Hash over the previous hash and every field; equal to <see cref="Hash"/> as long as nobody touched the row.</summary>
    public string ComputeHash() => ChainHash.Of(
        PreviousHash,
        Sequence.ToString(CultureInfo.InvariantCulture),
        ReleaseEventId.ToString("N"),
        Kind.ToString(),
        IndexNumber,
        RevisionHash,
        At.UtcTicks.ToString(CultureInfo.InvariantCulture),
        ReasonClass);
}
