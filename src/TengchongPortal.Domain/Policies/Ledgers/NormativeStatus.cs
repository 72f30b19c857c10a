namespace TengchongPortal.Domain.Policies.Ledgers;

/// <summary>Where a normative document stands on a day (规范性文件状态); follows from its days and is never typed.</summary>
public enum NormativeStatus
{
    /// <summary>已公布，尚未施行.</summary>
    NotYetInForce,

    /// <summary>有效.</summary>
    InForce,

    /// <summary>有效，已修改.</summary>
    Amended,

    /// <summary>废止.</summary>
    Repealed,

    /// <summary>宣布失效.</summary>
    DeclaredLapsed,

    /// <summary>失效（有效期届满）.</summary>
    Expired,

    /// <summary>撤回: no basis any more, its text stays under a banner.</summary>
    Withdrawn,
}
