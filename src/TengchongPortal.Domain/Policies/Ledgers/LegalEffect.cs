using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Domain.Policies.Ledgers;

/// <summary>What one document does to the validity of another.</summary>
public enum LegalEffectKind
{
    /// <summary>废止, or 代替.</summary>
    Repeals,

    /// <summary>宣布失效.</summary>
    DeclaresLapsed,

    /// <summary>修改: it stays in force.</summary>
    Amends,
}

/// <summary>
/// That a public document ends or amends another one, and how long it said so. Opened by the event that made it public and closed by the one that took it
/// back, so that every past day can be told as it was; the fields of the document itself say what holds now.
/// </summary>
public sealed class LegalEffect
{
    private LegalEffect()
    {
    }

    public Guid Id { get; private set; }

    public Guid TargetDocumentId { get; private set; }

    public Guid ByDocumentId { get; private set; }

    public LegalEffectKind Kind { get; private set; }

    /// <summary>From when on it holds: the day on which the other document takes effect.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Since when readers are told.</summary>
    public DateTimeOffset From { get; private set; }

    /// <summary>When the other document ceased to say so; null while it does.</summary>
    public DateTimeOffset? Until { get; private set; }

    public static LegalEffect Of(LegalWord word, Guid by, DateOnly on, DateTimeOffset from)
    {
        ArgumentNullException.ThrowIfNull(word);
        return new() { Id = Guid.CreateVersion7(from), TargetDocumentId = word.Target, ByDocumentId = by, Kind = word.Kind, On = on, From = from };
    }

    /// <summary>Whether it is the same word, effective on the same day.</summary>
    public bool Says(LegalWord word, DateOnly on) => word == new LegalWord(TargetDocumentId, Kind) && On == on;

    public void End(DateTimeOffset at) => Until = at;
}

/// <summary>What a text says of the validity of another document.</summary>
public sealed record LegalWord(Guid Target, LegalEffectKind Kind)
{
    /// <summary>Null for links that change nothing of it.</summary>
    public static LegalEffectKind? KindOf(RelationKind link) => link switch
    {
        RelationKind.Replaces or RelationKind.Repeals => LegalEffectKind.Repeals,
        RelationKind.DeclaresLapsed => LegalEffectKind.DeclaresLapsed,
        RelationKind.Amends => LegalEffectKind.Amends,
        _ => null,
    };

    /// <summary>What a text says of others, each once; whoever ends a document does not amend it too.</summary>
    public static IReadOnlyList<LegalWord> AllOf(RevisionText text, Guid own)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. text.Relations.Where(link => link.TargetDocumentId != own && KindOf(link.Kind) is not null).Select(link => new LegalWord(link.TargetDocumentId, KindOf(link.Kind)!.Value)).OrderBy(word => word.Kind).DistinctBy(word => word.Target)];
    }
}
