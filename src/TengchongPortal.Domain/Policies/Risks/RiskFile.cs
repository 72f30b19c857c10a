using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Policies.Risks;

/// <summary>A paper of a risk dossier, enciphered in the store of what is never public and named there by the hash of its cipher.</summary>
public sealed class RiskFile : IWrittenOnce
{
    private RiskFile()
    {
    }

    public Guid Id { get; private set; }

    public Guid DossierId { get; private set; }

    public int Ordinal { get; private set; }

    /// <summary>Hash of the stored cipher.</summary>
    public string Sha256 { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string MediaType { get; private set; } = "";

    /// <summary>Of the bytes themselves.</summary>
    public long Length { get; private set; }

    internal static RiskFile Of(Guid dossierId, int ordinal, RiskAttachment file) => new()
    {
        Id = Guid.CreateVersion7(),
        DossierId = dossierId,
        Ordinal = ordinal,
        Sha256 = file.StoredAs,
        Name = file.Name,
        MediaType = file.MediaType,
        Length = file.Length,
    };
}

/// <summary>A paper that lies in the store and waits for its dossier.</summary>
/// <param name="StoredAs">Hash of the stored cipher.</param>
public sealed record RiskAttachment(string StoredAs, string Name, string MediaType, long Length);
