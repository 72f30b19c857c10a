using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using static TengchongPortal.Domain.Kernel.RuleBrokenException;

namespace TengchongPortal.Domain.Policies.Risks;

/// <summary>
/// 风险评估档案 of a policy that touches vital interests or an important reform: how it was looked into, what was found, how grave it is (R33). Written once
/// and never changed: who finds something new writes the next one, and the newest counts. Open to who works on the policy, and to nobody else, ever.
/// </summary>
public sealed class RiskDossier : IWrittenOnce
{
    /// <summary>The flag of a text that needs one.</summary>
    public const string Flag = "vital-interest";

    public const int FindingsMinLength = 20;
    public const int FindingsMaxLength = 4000;
    public const int MeasuresMaxLength = 2000;
    public const int MostFiles = 5;

    private static readonly ImmutableArray<Capability> _readers =
        [Capability.WriteDrafts, Capability.ReviewFirst, Capability.ReviewSecrecy, Capability.ReviewLegality, Capability.Proofread, Capability.ReviewOffice, Capability.SignFinally, Capability.SignAsHead, Capability.RunReleases, Capability.Supervise];

    private readonly List<RiskFile> _files = [];

    private RiskDossier()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>The form that brought it: sent twice it is one.</summary>
    public Guid FormKey { get; private set; }

    public Guid DocumentId { get; private set; }

    /// <summary>Names of <see cref="RiskMethod"/>, separated by bars.</summary>
    public string MethodNames { get; private set; } = "";

    public string Findings { get; private set; } = "";

    public RiskLevel Level { get; private set; }

    public string Measures { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public Guid PersonId { get; private set; }

    public string PersonName { get; private set; } = "";

    public IReadOnlyList<RiskFile> Files => _files;

    public ImmutableArray<RiskMethod> Methods => [.. MethodNames.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<RiskMethod>)];

    public static bool IsNeeded(RevisionText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Policy is not null && text.Flags.Contains(Flag);
    }

    /// <exception cref="RuleBrokenException"><c>workflow.capability</c>, <c>risk.methods</c>, <c>risk.findings</c>, <c>risk.measures</c> or <c>risk.files</c>.</exception>
    public static RiskDossier Write(Edition edition, RiskWords words, Actor person, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(person);
        Require(MayBeWritten(edition, person), "workflow.capability", "您没有填写这份政策风险评估的权限。");
        Require(words.Methods.Length > 0, "risk.methods", "请至少选择一种评估方法：舆情跟踪、抽样调查、重点走访、会商分析。");
        Require(words.Findings.Trim().Length is >= FindingsMinLength and <= FindingsMaxLength, "risk.findings", $"评估情况请写{FindingsMinLength}到{FindingsMaxLength}个字：影响哪些群众、主要担心什么、征求意见时提出了什么。");
        Require(words.Measures.Trim().Length <= MeasuresMaxLength && (words.Level == RiskLevel.Low || words.Measures.Trim().Length > 0), "risk.measures", $"风险等级为中、高的，须写明应对预案（{MeasuresMaxLength}字以内）。");
        Require(words.Files.Length <= MostFiles, "risk.files", $"附件最多{MostFiles}个。");
        var dossier = new RiskDossier
        {
            Id = Guid.CreateVersion7(at),
            FormKey = words.FormKey,
            DocumentId = edition.DocumentId,
            MethodNames = string.Join('|', words.Methods.Distinct().Order()),
            Findings = words.Findings.Trim(),
            Level = words.Level,
            Measures = words.Measures.Trim(),
            At = at,
            PersonId = person.Id,
            PersonName = person.Name,
        };
        dossier._files.AddRange(words.Files.Select((file, place) => RiskFile.Of(dossier.Id, place + 1, file)));
        return dossier;
    }

    /// <summary>Whether the person writes, signs, releases or watches texts of the organ, or drafts for one that drafted the policy; who keeps the site alone does not.</summary>
    public static bool IsOpenTo(Edition edition, Actor person)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(person);
        return edition.IsOpenTo(person)
            && (_readers.Any(capability => edition.Allows(person, capability)) || (edition.Current.Content is not null && edition.Current.Text.Policy is { } policy && policy.Drafters.Any(path => person.May(Capability.WriteDrafts, path))));
    }

    /// <summary>Whether the person drafts for the organ of the policy.</summary>
    public static bool MayBeWritten(Edition edition, Actor person)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return IsOpenTo(edition, person) && edition.Allows(person, Capability.WriteDrafts);
    }
}
