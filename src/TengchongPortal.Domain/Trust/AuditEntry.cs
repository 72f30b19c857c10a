using System.Globalization;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Trust;

/// <summary>A line of the audit trail (security.md 1.5): who, what, on which object, when, from where, with which result. Chained and never deleted.</summary>
public sealed class AuditEntry : IWrittenOnce
{
    private AuditEntry()
    {
    }

    public long Sequence { get; private set; }

    public DateTimeOffset At { get; private set; }

    public Guid ActorId { get; private set; }

    public string ActorName { get; private set; } = "";

    public string Act { get; private set; } = "";

    public string ObjectId { get; private set; } = "";

    public string Origin { get; private set; } = "";

    /// <summary><c>done</c>, or the code of the refusal.</summary>
    public string Result { get; private set; } = "";

    public string PreviousHash { get; private set; } = "";

    public string Hash { get; private set; } = "";

    public static AuditEntry After(long sequence, string previousHash, AuditLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var entry = new AuditEntry
        {
            Sequence = sequence + 1,
            At = line.At,
            ActorId = line.ActorId,
            ActorName = line.ActorName,
            Act = line.Act,
            ObjectId = line.ObjectId,
            Origin = line.Origin,
            Result = line.Result,
            PreviousHash = previousHash,
        };
        entry.Hash = entry.ComputeHash();
        return entry;
    }

    public string ComputeHash() => ChainHash.Of(
        PreviousHash,
        Sequence.ToString(CultureInfo.InvariantCulture),
        At.UtcTicks.ToString(CultureInfo.InvariantCulture),
        ActorId.ToString("N"),
        ActorName,
        Act,
        ObjectId,
        Origin,
        Result);
}
