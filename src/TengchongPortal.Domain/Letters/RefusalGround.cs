namespace TengchongPortal.Domain.Letters;

/// <summary>Why a letter is not accepted (不予受理); the list stands before the form as well.</summary>
public enum RefusalGround
{
    /// <summary>违反法律、政策.</summary>
    Unlawful,

    /// <summary>事实不清或联系方式不实.</summary>
    Unclear,

    /// <summary>诉讼、仲裁、复议.</summary>
    Litigation,

    /// <summary>信访程序.</summary>
    Petition,

    /// <summary>重复来信.</summary>
    Duplicate,

    /// <summary>已办结.</summary>
    Settled,

    /// <summary>广告、市场服务.</summary>
    Advertising,

    /// <summary>公文往来.</summary>
    Official,

    /// <summary>政府职权以外.</summary>
    BeyondPowers,

    /// <summary>依申请公开: a procedure of its own.</summary>
    DisclosureApplication,
}
