using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Letters;

/// <summary>
/// A letter of a citizen (来信). It takes steps from the one table and keeps a record book. Moments are recorded; due dates, lateness and
/// whether a copy is public follow from them. What was written lies sealed in <see cref="Original"/>.
/// </summary>
public sealed partial class Letter
{
    private readonly List<LetterEvent> _events = [];
    private readonly List<InvolvedOrgan> _involved = [];
    private readonly List<LetterFile> _files = [];

    private Letter()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>The number on the receipt: the day, and six figures that tell nobody how many wrote that day.</summary>
    public long Number { get; private set; }

    public string CodeSalt { get; private set; } = "";

    public string CodeHash { get; private set; } = "";

    /// <summary>Digest of the key of the form it came by; the same form sent twice is one letter.</summary>
    public string OpeningHash { get; private set; } = "";

    public LetterKind Kind { get; private set; }

    public LetterState State { get; private set; }

    /// <summary>The organ that has it.</summary>
    public string OrganPath { get; private set; } = "";

    public DateTimeOffset ReceivedAt { get; private set; }

    public DateTimeOffset? AcceptedAt { get; private set; }

    public DateTimeOffset? RestartedAt { get; private set; }

    public DateTimeOffset? FirstAnsweredAt { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public DateTimeOffset? DetailAskedAt { get; private set; }

    public DateTimeOffset? DetailEndedAt { get; private set; }

    /// <summary>More time was asked for and nobody has decided yet.</summary>
    public DateTimeOffset? ExtensionAskedAt { get; private set; }

    public Guid? ExtensionAskedBy { get; private set; }

    /// <summary>Since when the longer term holds.</summary>
    public DateTimeOffset? ExtendedAt { get; private set; }

    public DateTimeOffset MovedAt { get; private set; }

    /// <summary>Who accepted or last answered it; null until then, and after it was passed on.</summary>
    public Guid? OwnerId { get; private set; }

    public string OwnerName { get; private set; } = "";

    /// <summary>Asked apart from each other: that a copy without personal data may be published, and that the writer may be contacted.</summary>
    public bool MayBePublished { get; private set; }

    public bool MayBeContacted { get; private set; }

    /// <summary>When the writer took the consent to publish back.</summary>
    public DateTimeOffset? ConsentWithdrawnAt { get; private set; }

    /// <summary>The public record that it asks about: of whose page it was written, or as whoever handles it found (R31).</summary>
    public Guid? AboutDocumentId { get; private set; }

    /// <summary>Code of the hot field (R38) from whose page it was written; empty for others.</summary>
    public string Field { get; private set; } = "";

    /// <summary>Whether an organ has passed it on by itself; a second time only the office does.</summary>
    public bool WasTransferred { get; private set; }

    /// <summary>Accepted as a simple or common question (简单咨询), whose answer is owed sooner; who passes it on did not find it simple.</summary>
    public bool IsSimple { get; private set; }

    public bool WasAskedBack { get; private set; }

    public bool WasReopened { get; private set; }

    /// <summary>Whether what is owed was asked after an answer.</summary>
    public bool IsAskedAgain => RestartedAt is not null && State.IsOwed;

    public LetterRating? Rating { get; private set; }

    public RefusalGround? Ground { get; private set; }

    /// <summary>Since when its words are kept beyond their term; null where they are not.</summary>
    public DateTimeOffset? HeldAt { get; private set; }

    /// <summary>When its words went; its moments and who dealt with it stay.</summary>
    public DateTimeOffset? ErasedAt { get; private set; }

    /// <summary>The letter that is answered for this one as well.</summary>
    public Guid? LeadId { get; private set; }

    /// <summary>The document of the public copy, once one was begun; whether citizens read it, the public register decides.</summary>
    public Guid? CopyDocumentId { get; private set; }

    /// <summary>Concurrency number.</summary>
    public long Version { get; private set; }

    public LetterOriginal Original { get; private set; } = null!;

    public IReadOnlyList<LetterEvent> Events => _events;

    public IReadOnlyList<InvolvedOrgan> Involved => _involved;

    public IReadOnlyList<LetterFile> Files => _files;

    public LetterTiming Timing => new(Kind, ReceivedAt, AcceptedAt, RestartedAt, DetailAskedAt, DetailEndedAt, ExtendedAt) { IsSimple = IsSimple };

    /// <summary>The path of the whole city, at which the office handles letters.</summary>
    public string RootPath => OrganPath[..(OrganPath.IndexOf('/', 1) + 1)];

    /// <summary>Takes a letter in.</summary>
    public static Letter Receive(LetterEntry entry, Receipt receipt, Func<string, SealedText> seal, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(receipt);
        var letter = new Letter
        {
            Id = Guid.CreateVersion7(at),
            Number = receipt.Number,
            CodeSalt = receipt.Salt,
            CodeHash = receipt.Hash,
            OpeningHash = receipt.OpeningHash,
            Kind = entry.Kind,
            State = LetterState.Received,
            OrganPath = entry.OrganPath,
            ReceivedAt = at,
            MayBePublished = entry.MayBePublished,
            MayBeContacted = entry.MayBeContacted,
            AboutDocumentId = entry.About,
            Field = entry.Field,
        };
        letter.Original = LetterOriginal.Seal(letter.Id, entry.Words, seal);
        letter._files.AddRange(entry.Files.Select((file, place) => LetterFile.Seal(letter.Id, place + 1, null, file, seal, at)));
        letter.Note(null, new(LetterAct.Submit, null, at), "");
        return letter;
    }

    /// <summary>Says which public record it asks about; null takes that off. No step: it moves nothing and stops no clock.</summary>
    /// <exception cref="RuleBrokenException"><c>letters.capability</c> or <c>stale.version</c>.</exception>
    public void TieTo(Guid? document, Actor person, long seenVersion)
    {
        RuleBrokenException.Require(this.Plays(LetterPart.Handler, person), "letters.capability", "您没有对这件来信执行该操作的权限。");
        RuleBrokenException.Require(seenVersion == Version, "stale.version", "来信在您打开之后又办理过，请刷新后再填。");
        AboutDocumentId = document;
        Version++;
    }

    /// <summary>Takes one step, or says why not.</summary>
    /// <exception cref="RuleBrokenException">With the code of the first objection in the order person, state, version, content.</exception>
    public LetterEvent Take(LetterDeed deed, LetterFacts facts)
    {
        ArgumentNullException.ThrowIfNull(deed);
        ArgumentNullException.ThrowIfNull(facts);
        if (LetterGuards.Objection(this, deed, facts) is { } refusal)
        {
            throw RuleBrokenException.From(refusal);
        }

        var (before, holder) = (State, OrganPath);
        State = LetterWorkflow.StepOf(deed.Act).After(State);
        Apply(deed, facts);
        return Note(before, deed, holder != OrganPath ? holder : deed.Act == LetterAct.Involve ? facts.Target! : "");
    }

    /// <summary>Files that the writer gives with a step; they belong to its line.</summary>
    /// <exception cref="RuleBrokenException"><c>letters.files</c>: too many, or the step takes none.</exception>
    public void Attach(LetterEvent line, IReadOnlyCollection<LetterAttachment> files, Func<string, SealedText> seal)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(files);
        RuleBrokenException.Require(files.Count == 0 || (line.Act.TakesFiles && files.Count <= LetterFile.Most), "letters.files", $"补充、追问和要求重办可以加附件，每次最多 {LetterFile.Most} 个。");
        _files.AddRange([.. files.Select((file, place) => LetterFile.Seal(Id, _files.Count + place + 1, line.Number, file, seal, line.At))]);
    }

    /// <summary>Which public copy was begun for it; the step <see cref="LetterAct.OpenCopy"/> stands beside it.</summary>
    public void NameCopy(Guid documentId) => CopyDocumentId ??= documentId;

    private LetterEvent Note(LetterState? from, LetterDeed deed, string other)
    {
        var line = LetterEvent.Record(this, _events.Count + 1, from, deed, other);
        _events.Add(line);
        if (!deed.Act.IsReading)
        {
            // Keeping its words longer, or letting them go, is no step of the matter: the term of keeping does not begin anew.
            (Version, MovedAt) = (Version + 1, deed.Act is LetterAct.Hold or LetterAct.LetGo ? MovedAt : deed.At);
        }

        return line;
    }
}
