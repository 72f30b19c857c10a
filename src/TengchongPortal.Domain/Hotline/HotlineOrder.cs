namespace TengchongPortal.Domain.Hotline;

/// <summary>That a work order of the hotline (12345 工单, R132) is a letter here: its outer number and the letter. What the caller said rests in the letter, enciphered.</summary>
public sealed class HotlineOrder
{
    public const int NumberMaxLength = 60;

    private HotlineOrder()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>The number of the hotline (ExternalNo).</summary>
    public string ExternalNo { get; private set; } = "";

    public Guid LetterId { get; private set; }

    /// <summary>The file it first came with.</summary>
    public Guid FileId { get; private set; }

    public DateTimeOffset CalledAt { get; private set; }

    public DateTimeOffset ReceivedAt { get; private set; }

    public static HotlineOrder Of(HotlineLine line, Guid letterId, Guid fileId, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new() { Id = Guid.CreateVersion7(at), ExternalNo = line.ExternalNo, LetterId = letterId, FileId = fileId, CalledAt = line.CalledAt, ReceivedAt = at };
    }
}
