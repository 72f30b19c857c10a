namespace TengchongPortal.Domain.Policies.Risks;

/// <summary>How the public may take a text, as those who looked judge it (舆情风险等级).</summary>
public enum RiskLevel
{
    Low,
    Medium,
    High,
}

/// <summary>How it was looked at (R33): 舆情跟踪、抽样调查、重点走访、会商分析.</summary>
public enum RiskMethod
{
    Tracking,
    Sampling,
    Visiting,
    Conferring,
}
