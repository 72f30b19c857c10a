using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>A question that a certain kind of person answers by signing (workflow.md 3.1): 初审 保密 合法性 会签 文字复核 复审 终审 签发.</summary>
public enum Gate
{
    FirstReview,
    Secrecy,
    Legality,
    Countersign,
    Proofreading,
    OfficeReview,
    FinalSign,

    /// <summary>主要负责人签发: the head of the organ, for top-class texts only (R32).</summary>
    HeadSign,
}

public static class Gates
{
    /// <summary>The capability that a signer of the gate must hold when signing.</summary>
    public static Capability HeldBy(this Gate gate) => gate switch
    {
        Gate.FirstReview => Capability.ReviewFirst,
        Gate.Secrecy => Capability.ReviewSecrecy,
        Gate.Legality => Capability.ReviewLegality,
        Gate.Countersign => Capability.Countersign,
        Gate.Proofreading => Capability.Proofread,
        Gate.OfficeReview => Capability.ReviewOffice,
        Gate.FinalSign => Capability.SignFinally,
        Gate.HeadSign => Capability.SignAsHead,
    };
}
