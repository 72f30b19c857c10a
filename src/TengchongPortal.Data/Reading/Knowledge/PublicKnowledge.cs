using TengchongPortal.Domain.Knowledge;

namespace TengchongPortal.Data.Reading.Knowledge;

/// <summary>What an entry of the knowledge base says beside its text, and what ends it; goes and comes with its public row.</summary>
public sealed class PublicKnowledge
{
    public const int SourcesMaxLength = 4000;

    public Guid Id { get; internal set; }

    public long RecordSequence { get; internal set; }

    public PublicRecord Record { get; internal set; } = null!;

    public Guid DocumentId { get; internal set; }

    public string Clause { get; internal set; } = "";

    /// <summary>Title of a rule of the register; empty where there is none.</summary>
    public string Rule { get; internal set; } = "";

    /// <summary>Keys of the channels besides the portal, with bars between.</summary>
    public string Channels { get; internal set; } = "";

    public bool IsForHotline { get; internal set; }

    /// <summary>Titles of what it rests on, as they are now.</summary>
    public string Sources { get; internal set; } = "";

    /// <summary>On which documents and which clause of them it rests, as words.</summary>
    public string Basis => BasisOf(Sources, Clause);

    /// <summary>What ends it, or ended it.</summary>
    public LapseCause Cause { get; internal set; }

    /// <summary>Title of the source that ends it; empty when it ends of itself.</summary>
    public string EndedBy { get; internal set; } = "";

    /// <summary>When it was found to be told no more; null while it is told.</summary>
    public DateTimeOffset? LapsedAt { get; internal set; }

    internal static PublicKnowledge Of(PublicRecord record, Guid documentId, KnowledgeFacts facts) => new()
    {
        Id = Guid.CreateVersion7(),
        Record = record,
        DocumentId = documentId,
        Clause = facts.Clause,
        Rule = facts.Rule,
        Channels = string.Join('|', facts.Channels),
        IsForHotline = facts.IsForHotline,
    };

    public static string BasisOf(string sources, string clause) => string.IsNullOrEmpty(sources) ? clause : $"{sources}，{clause}";

    /// <summary>The channels of a row.</summary>
    public static IReadOnlyList<AnswerChannel> ChannelsOf(string keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return [.. keys.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<AnswerChannel>)];
    }

    /// <summary>Takes over how the entry stands on a day.</summary>
    internal void Stand(EntryStanding standing, string sources, DateOnly today, DateTimeOffset at)
    {
        var isTold = standing.IsToldOn(today);
        Record.ServedUntil = isTold ? standing.LastDay : DateOnly.MinValue;
        (Cause, EndedBy, Sources) = (standing.Cause, standing.Source, sources);
        LapsedAt = isTold ? null : LapsedAt ?? at;
    }
}
