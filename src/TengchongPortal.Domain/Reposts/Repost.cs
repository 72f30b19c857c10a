using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.Staff;
using static TengchongPortal.Domain.Kernel.RuleBrokenException;

namespace TengchongPortal.Domain.Reposts;

/// <summary>
/// A text of the State Council or the province that is to be reposted (R115): where it came from and when, the checksum of its words, the document that
/// carries it here, when that was posted, and what later looks at the source found. Its text goes the one editorial way, on route R as long as no
/// character differs.
/// </summary>
public sealed class Repost
{
    public const int TitleMaxLength = RevisionText.TitleMaxLength;
    public const int AddressMaxLength = 500;
    public const int ReasonMaxLength = 200;

    /// <summary>The dated rule: hours from receiving to posting; local practice.</summary>
    public const string TermRule = "repost.policy";

    /// <summary>What came in longer ago is a mistake of typing.</summary>
    public const int MostDaysBack = 90;

    private Repost()
    {
    }

    public Guid Id { get; private set; }

    public string SourceKey { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string Address { get; private set; } = "";

    public DateOnly? PublishedOn { get; private set; }

    public string Checksum { get; private set; } = "";

    /// <summary>When it came in; whoever enters it later says so, and the term runs from here.</summary>
    public DateTimeOffset ReceivedAt { get; private set; }

    public Guid ReceiverId { get; private set; }

    public string ReceiverName { get; private set; } = "";

    public Guid DocumentId { get; private set; }

    /// <summary>When citizens could read it here first; null while they cannot.</summary>
    public DateTimeOffset? PostedAt { get; private set; }

    public DateTimeOffset? SetAsideAt { get; private set; }

    public string SetAsideReason { get; private set; } = "";

    public DateTimeOffset? LookedAt { get; private set; }

    public RepostFinding Finding { get; private set; }

    /// <summary>When a machine last tried to look at the source; null before the first time, and where nothing looks by itself.</summary>
    public DateTimeOffset? WatchedAt { get; private set; }

    /// <summary>Whether its source says, or seems to say, something else than what is posted here.</summary>
    public bool IsInDoubt => Finding is RepostFinding.Changed or RepostFinding.Gone or RepostFinding.Suspected;

    /// <exception cref="RuleBrokenException"><c>repost.address</c>: the page is not one of the source; <c>repost.received</c>: it came in later than now, or too long ago; <c>repost.text</c>: nothing to post.</exception>
    public static Repost Receive(RepostWords words, RepostSource source, Document document, Actor receiver, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(receiver);
        Require(source.Holds(words.Address), "repost.address", $"网址须是“{source.Name}”（{source.Host}）的页面；来源不在登记册的，请按一般稿件起草并送审。");
        Require(RepostText.WordsOf(words.Body).Length > 0, "repost.text", "请粘贴来源页面的全文，一字不改。");
        var received = words.ReceivedAt ?? now;
        Require(received <= now && received >= now.AddDays(-MostDaysBack), "repost.received", $"收到时间不能晚于现在，也不能早于{MostDaysBack}天以前。");
        return new()
        {
            Id = Guid.CreateVersion7(now),
            SourceKey = source.Key,
            Title = words.Title,
            Address = words.Address.AbsoluteUri,
            PublishedOn = words.PublishedOn,
            Checksum = RepostText.ChecksumOf(words.Title, words.Body),
            ReceivedAt = received,
            ReceiverId = receiver.Id,
            ReceiverName = receiver.Name,
            DocumentId = document.Id,
        };
    }

    /// <summary>The last moment inside the term, by the rule of the day on which it was received.</summary>
    public DateTimeOffset DueAt(RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return ReceivedAt.AddHours(rules.InForce(TermRule, ChinaTime.DayOf(ReceivedAt)).Whole);
    }

    public RepostState StateAt(DateTimeOffset now, RuleBook rules) => (SetAsideAt, PostedAt) switch
    {
        (not null, _) => RepostState.SetAside,
        (_, { } posted) => posted <= DueAt(rules) ? RepostState.Posted : RepostState.PostedLate,
        _ => now <= DueAt(rules) ? RepostState.Waiting : RepostState.Late,
    };

    /// <summary>What is worth saying of its hours at a moment; null while nothing is, and once it is posted or set aside.</summary>
    public RepostStep? StepAt(DateTimeOffset now, RuleBook rules)
    {
        var due = DueAt(rules);
        return StateAt(now, rules) switch
        {
            RepostState.Late => RepostStep.Over,
            RepostState.Waiting when now >= ReceivedAt + ((due - ReceivedAt) / 2) => RepostStep.Half,
            _ => null,
        };
    }

    /// <summary>Whether a text still says what the source said.</summary>
    public bool IsWordForWord(RevisionText text) => RepostText.ChecksumOf(text) == Checksum;

    /// <summary>Citizens can read it from now on; only the first time counts.</summary>
    public void Post(DateTimeOffset at) => PostedAt ??= at;

    /// <exception cref="RuleBrokenException"><c>repost.posted</c>, <c>repost.set-aside</c> or <c>repost.reason</c>.</exception>
    public void SetAside(string reason, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(reason);
        Require(PostedAt is null, "repost.posted", "这份文件已经转载，不能再列为不转载；要撤下请在稿件上办理。");
        Require(SetAsideAt is null, "repost.set-aside", "这份文件已经列为不转载。");
        Require(reason.Trim().Length > 0, "repost.reason", "请写明不转载的原因。");
        (SetAsideAt, SetAsideReason) = (now, reason.Trim());
    }

    /// <summary>
    /// What a machine saw of the source. A text that it finds is the same; one that it does not find is suspected, until a person compares; what a person
    /// found changed or gone stays so until the text is there again.
    /// </summary>
    /// <returns>Whether the finding is another than before.</returns>
    public bool Sight(SourceSighting sighting, DateTimeOffset now)
    {
        var before = Finding;
        (WatchedAt, Finding) = (now, sighting switch
        {
            SourceSighting.Says => RepostFinding.Same,
            SourceSighting.SaysOther or SourceSighting.Missing when Finding is not (RepostFinding.Changed or RepostFinding.Gone) => RepostFinding.Suspected,
            _ => Finding,
        });
        LookedAt = sighting is SourceSighting.Says ? now : LookedAt;
        return Finding != before;
    }

    /// <summary>Compares the source as it is now with what was received.</summary>
    /// <param name="body">The text that the source shows now; null when it shows it no more.</param>
    public void Look(string title, string? body, DateTimeOffset now)
    {
        Finding = body is null ? RepostFinding.Gone : RepostText.ChecksumOf(title, body) == Checksum ? RepostFinding.Same : RepostFinding.Changed;
        LookedAt = now;
    }
}
