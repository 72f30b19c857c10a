using System.Collections.Immutable;

namespace TengchongPortal.Domain.Policies.Risks;

/// <summary>What somebody finds about the risk of a policy.</summary>
/// <param name="Methods">How it was looked into, each once.</param>
/// <param name="Findings">Who is touched, what is feared, what was asked.</param>
/// <param name="Measures">What is prepared for it (应对预案).</param>
public sealed record RiskWords(ImmutableArray<RiskMethod> Methods, string Findings, RiskLevel Level, string Measures)
{
    /// <summary>The form that brings it: sent twice it is one dossier.</summary>
    public Guid FormKey { get; init; } = Guid.NewGuid();

    public ImmutableArray<RiskAttachment> Files { get; init; } = [];
}

/// <summary>How public opinion was looked into before an important policy goes out (R33).</summary>
public enum RiskMethod
{
    /// <summary>舆情跟踪.</summary>
    Tracking,

    /// <summary>抽样调查.</summary>
    Survey,

    /// <summary>重点走访.</summary>
    Visits,

    /// <summary>会商分析.</summary>
    Consultation,
}

public enum RiskLevel
{
    Low,
    Middle,
    High,
}
