namespace TengchongPortal.Domain.Disclosures;

/// <summary>The six outcomes of 保密审查 (workflow.md 3.5; R148).</summary>
public enum SecrecyOutcome
{
    Open,
    OpenAfterMasking,
    OnRequest,
    Exempt,
    Doubtful,
    ThirdParty,
}
