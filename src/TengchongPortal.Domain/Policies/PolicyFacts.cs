using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;

namespace TengchongPortal.Domain.Policies;

/// <summary>
/// What a policy document says beside its text: who drafted it, what it changes in plain words, whether it is interpreted and when, and how it
/// was made. Part of the revision, so the hash and every signature cover it.
/// </summary>
public sealed record PolicyFacts
{
    public const int WordsMaxLength = 500;

    /// <summary>起草单位: paths of organs, the lead first; the lead is bound to interpret (R24).</summary>
    public ImmutableArray<string> Drafters { get; init; } = [];

    /// <summary>The four answers in plain words (R185).</summary>
    public string Changes { get; init; } = "";

    public string ForWhom { get; init; } = "";

    public string FromWhen { get; init; } = "";

    public string WhereToAsk { get; init; } = "";

    /// <summary>Topic of the year, a code of the policy book (R22).</summary>
    public string Topic { get; init; } = "";

    /// <summary>Why the document is not interpreted, a code of the policy book; empty: it must be.</summary>
    public string Exemption { get; init; } = "";

    public string ExemptionNote { get; init; } = "";

    /// <summary>Why the policy goes out before its interpretation, a code of the policy book; empty: together.</summary>
    public string FirstReason { get; init; } = "";

    public string FirstNote { get; init; } = "";

    public InterpretationPlan Plan { get; init; } = new();

    /// <summary>统一登记号 of a normative document.</summary>
    public string RegistrationNumber { get; init; } = "";

    /// <summary>How opinions were asked for and what became of them.</summary>
    public string Opinions { get; init; } = "";

    /// <summary>合法性审核 beside its number, which is the text's own.</summary>
    public LegalityReview Legality { get; init; } = new();

    /// <summary>公平竞争审查 and its outcome.</summary>
    public string Competition { get; init; } = "";

    /// <summary>集体审议: which meeting, and on which day.</summary>
    public string Meeting { get; init; } = "";

    public DateOnly? MeetingOn { get; init; }

    /// <summary>备案: with which organ, and its outcome; known some time after the release, and entered with a revision.</summary>
    public string Filing { get; init; } = "";

    public DateOnly? FiledOn { get; init; }

    /// <summary>后评估: when the document was evaluated and what came of it.</summary>
    public string Evaluation { get; init; } = "";

    /// <summary>How easily the four answers were read when the text was saved, from 0 to 100; a measurement beside the words, so no part of the hash (R185).</summary>
    public int? Readability { get; init; }

    [JsonIgnore]
    public string? Lead => Drafters.FirstOrDefault();

    /// <summary>应解读: whether citizens are owed an interpretation.</summary>
    [JsonIgnore]
    public bool MustInterpret => Exemption.Length == 0;

    /// <summary>Whether the policy is meant to go out before its interpretation.</summary>
    [JsonIgnore]
    public bool GoesFirst => FirstReason.Length > 0;

    [JsonIgnore]
    public IEnumerable<(string Name, string Text)> Written =>
    [
        ("Policy.Changes", Changes),
        ("Policy.ForWhom", ForWhom),
        ("Policy.FromWhen", FromWhen),
        ("Policy.WhereToAsk", WhereToAsk),
        ("Policy.ExemptionNote", ExemptionNote),
        ("Policy.FirstNote", FirstNote),
        ("Policy.PlanChannels", Plan.Channels),
        ("Policy.PlanOutline", Plan.Outline),
        ("Policy.PlanPerson", Plan.Person),
        ("Policy.RegistrationNumber", RegistrationNumber),
        ("Policy.Opinions", Opinions),
        ("Policy.LegalityOffice", Legality.Office),
        ("Policy.LegalityOpinion", Legality.Opinion),
        ("Policy.Competition", Competition),
        ("Policy.Meeting", Meeting),
        ("Policy.Filing", Filing),
        ("Policy.Evaluation", Evaluation),
    ];

    /// <summary>Every field in a fixed order: the hash and equality are made of it.</summary>
    internal IEnumerable<string> Fields =>
    [
        Changes, ForWhom, FromWhen, WhereToAsk, Topic, Exemption, ExemptionNote, FirstReason, FirstNote, RegistrationNumber, Opinions, Competition, Meeting,
        MeetingOn?.ToString("O", CultureInfo.InvariantCulture) ?? "", Drafters.Length.ToString(CultureInfo.InvariantCulture), .. Drafters, .. Plan.Fields,

        // Nothing before anything is known of it: what was signed before keeps its hash.
        .. Filing.Length + Evaluation.Length > 0 || FiledOn is not null ? ["afterwards", Filing, FiledOn?.ToString("O", CultureInfo.InvariantCulture) ?? "", Evaluation] : Array.Empty<string>(),
        .. Legality.IsEmpty ? Array.Empty<string>() : ["legality", .. Legality.Fields],
    ];

    public bool Equals(PolicyFacts? other) => other is not null && Fields.SequenceEqual(other.Fields);

    public override int GetHashCode() => Fields.Aggregate(0, HashCode.Combine);
}
