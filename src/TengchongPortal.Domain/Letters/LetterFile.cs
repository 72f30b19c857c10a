using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Letters;

/// <summary>
/// An attachment of a letter: enciphered in a store of its own, named there by the hash of its cipher. Its name and the digest of its bytes say something
/// about the writer and are sealed too.
/// </summary>
public sealed class LetterFile : IWrittenOnce
{
    /// <summary>So many may come with one letter, and with each later step of its writer (practice: domain 09 §3).</summary>
    public const int Most = 3;

    public const long MaxBytes = 5L << 20;

    private LetterFile()
    {
    }

    public Guid Id { get; private set; }

    public Guid LetterId { get; private set; }

    public int Ordinal { get; private set; }

    /// <summary>Number of the line of the record book with which it came; null for what came with the letter itself.</summary>
    public int? EventNumber { get; private set; }

    /// <summary>Hash of the stored cipher.</summary>
    public string Sha256 { get; private set; } = "";

    public SealedText Name { get; private set; } = SealedText.Nothing;

    /// <summary>SHA-256 of the bytes themselves, by which the same form sent twice is known.</summary>
    public SealedText Digest { get; private set; } = SealedText.Nothing;

    public string MediaType { get; private set; } = "";

    /// <summary>Of the bytes themselves.</summary>
    public long Length { get; private set; }

    internal static LetterFile Seal(Guid letterId, int ordinal, int? eventNumber, LetterAttachment attachment, Func<string, SealedText> seal, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        LetterId = letterId,
        Ordinal = ordinal,
        EventNumber = eventNumber,
        Sha256 = attachment.StoredAs,
        Name = seal(attachment.Name),
        Digest = seal(attachment.Digest),
        MediaType = attachment.MediaType,
        Length = attachment.Length,
    };
}

/// <summary>An attachment that lies in the store and waits for its letter.</summary>
/// <param name="StoredAs">Hash of the stored cipher.</param>
/// <param name="Digest">SHA-256 of the bytes themselves.</param>
public sealed record LetterAttachment(string StoredAs, string Digest, string Name, string MediaType, long Length)
{
    public override string ToString() => "***";
}
