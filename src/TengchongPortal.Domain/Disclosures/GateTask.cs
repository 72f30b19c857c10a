using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>A gate opened for one content hash. It is done when a signature for gate and hash exists, and void when the hash is no longer current.</summary>
public sealed class GateTask : IWrittenOnce
{
    private GateTask()
    {
    }

    public Guid Id { get; private set; }

    public Guid EditionId { get; private set; }

    public string RevisionHash { get; private set; } = "";

    public Gate Gate { get; private set; }

    public int Stage { get; private set; }

    public DateTimeOffset OpenedAt { get; private set; }

    internal static GateTask Open(Guid editionId, string hash, Gate gate, int stage, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        EditionId = editionId,
        RevisionHash = hash,
        Gate = gate,
        Stage = stage,
        OpenedAt = at,
    };
}
