using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using static TengchongPortal.Domain.Kernel.RuleBrokenException;

namespace TengchongPortal.Domain.Policies.Risks;

/// <summary>
/// What was found before release about how the public may take a text that touches what people live by (舆情风险研判, R33). Written once; a later look is
/// another one beside it. It is read by those who draft, review, sign and release at the organ, and never becomes public.
/// </summary>
public sealed class RiskDossier : IWrittenOnce
{
    /// <summary>The flag of a text that needs one before it is submitted.</summary>
    public const string Flag = "vital-interest";

    public const int FindingsMinLength = 20, FindingsMaxLength = 2000, MeasuresMaxLength = 1000;

    /// <summary>Who reads it at the organ of the text, beside whoever may read the text itself.</summary>
    public static ImmutableArray<Capability> Readers { get; } =
        [Capability.WriteDrafts, Capability.ReviewFirst, Capability.SignFinally, Capability.SignAsHead, Capability.RunReleases, Capability.Supervise];

    private RiskDossier()
    {
    }

    public Guid Id { get; private set; }

    public Guid DocumentId { get; private set; }

    /// <summary>1, 2, 3 … within the document.</summary>
    public int Number { get; private set; }

    /// <summary>Members of <see cref="RiskMethod"/> with | between them.</summary>
    public string Methods { get; private set; } = "";

    public string Findings { get; private set; } = "";

    public RiskLevel Level { get; private set; }

    /// <summary>What will be said and done; asked for from <see cref="RiskLevel.Medium"/> on.</summary>
    public string Measures { get; private set; } = "";

    public Guid EnteredBy { get; private set; }

    public string EnteredByName { get; private set; } = "";

    public DateTimeOffset EnteredAt { get; private set; }

    public IEnumerable<RiskMethod> UsedMethods => Methods.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<RiskMethod>);

    /// <exception cref="RuleBrokenException"><c>risks.capability</c>, <c>risks.methods</c>, <c>risks.findings</c> or <c>risks.measures</c>.</exception>
    public static RiskDossier Enter(Document document, int number, RiskWords words, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(by);
        Require(by.May(Capability.WriteDrafts, document.OrganPath, document.TypeKey), "risks.capability", "舆情风险研判由起草单位登记，您没有这项权限。");
        Require(!words.Methods.IsEmpty, "risks.methods", "请勾选用过的研判方法。");
        Require(words.Findings.Trim().Length is >= FindingsMinLength and <= FindingsMaxLength, "risks.findings", "请写明研判结论，二十字以上、两千字以内。");
        Require(words.Measures.Trim().Length <= MeasuresMaxLength && (words.Level == RiskLevel.Low || words.Measures.Trim().Length > 1), "risks.measures", "中、高风险的，须写明怎样回应和引导，一千字以内。");
        return new()
        {
            Id = Guid.CreateVersion7(at),
            DocumentId = document.Id,
            Number = number,
            Methods = string.Join('|', words.Methods.Distinct().Order()),
            Findings = words.Findings.Trim(),
            Level = words.Level,
            Measures = words.Measures.Trim(),
            EnteredBy = by.Id,
            EnteredByName = by.Name,
            EnteredAt = at,
        };
    }

    /// <summary>Whether a person at work may know of it.</summary>
    public static bool IsOpenTo(Edition edition, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return edition.IsOpenTo(actor) && Readers.Any(capability => edition.Allows(actor, capability));
    }
}

/// <summary>What somebody found.</summary>
public sealed record RiskWords(ImmutableArray<RiskMethod> Methods, string Findings, RiskLevel Level, string Measures);
