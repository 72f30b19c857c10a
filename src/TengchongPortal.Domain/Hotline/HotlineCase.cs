namespace TengchongPortal.Domain.Hotline;

/// <summary>
/// That a letter was handed to the hotline (R132): since when, whether it stood in a file, and what the hotline said last. One letter is one case for ever,
/// also when it is given back and handed on again; what was written rests in the letter, enciphered.
/// </summary>
public sealed class HotlineCase
{
    private HotlineCase()
    {
    }

    public Guid Id { get; private set; }

    public Guid LetterId { get; private set; }

    public DateTimeOffset HandedAt { get; private set; }

    /// <summary>When it first stood in a file; null while it waits for one.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    public HotlineStage Stage { get; private set; }

    /// <summary>Version of the last line of the hotline; 0 before any.</summary>
    public int Version { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public static HotlineCase Open(Guid letterId, DateTimeOffset at) => new() { Id = Guid.CreateVersion7(at), LetterId = letterId, HandedAt = at, ChangedAt = at };

    /// <summary>Handed on once more after the hotline gave it back; the versions of the hotline go on growing.</summary>
    public void HandOnAgain(DateTimeOffset at) => (HandedAt, SentAt, Stage, ChangedAt) = (at, null, HotlineStage.HandedOn, at);

    /// <returns>Whether it goes out for the first time since it was handed on.</returns>
    public bool Send(DateTimeOffset at)
    {
        var isFirst = SentAt is null;
        SentAt ??= at;
        return isFirst;
    }

    /// <summary>Takes a line of the hotline over, whose letter has taken its steps.</summary>
    /// <param name="wordsId">The line of the letter that holds what the hotline wrote; null where it wrote nothing.</param>
    public HotlineReturn Take(ReturnLine line, Guid? wordsId, Guid fileId, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(line);
        (Stage, Version, ChangedAt) = (line.Stage, line.Version, at);
        return HotlineReturn.Of(this, line, wordsId, fileId, at);
    }
}

/// <summary>A line of the hotline that was taken over; the same number and version come in once. It holds no word of anybody.</summary>
public sealed class HotlineReturn
{
    private HotlineReturn()
    {
    }

    public Guid Id { get; private set; }

    public Guid CaseId { get; private set; }

    public int Version { get; private set; }

    public HotlineStage Stage { get; private set; }

    /// <summary>The line of the record book that holds its words, enciphered.</summary>
    public Guid? WordsId { get; private set; }

    public Guid FileId { get; private set; }

    public DateTimeOffset At { get; private set; }

    internal static HotlineReturn Of(HotlineCase owner, ReturnLine line, Guid? wordsId, Guid fileId, DateTimeOffset at) =>
        new() { Id = Guid.CreateVersion7(at), CaseId = owner.Id, Version = line.Version, Stage = line.Stage, WordsId = wordsId, FileId = fileId, At = at };
}
