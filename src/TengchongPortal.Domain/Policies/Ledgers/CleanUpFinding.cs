using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Domain.Policies.Ledgers;

/// <summary>What a clean-up (文件清理) finds of one document, in the order of the published lists.</summary>
public enum CleanUpFinding
{
    /// <summary>继续有效.</summary>
    Stands,

    /// <summary>修改: stays in force until the document that amends it.</summary>
    ToAmend,

    /// <summary>废止.</summary>
    Repealed,

    /// <summary>宣布失效.</summary>
    Lapsed,
}

/// <summary>Which link of the clean-up says a finding.</summary>
public static class CleanUpLinks
{
    public static RelationKind Of(CleanUpFinding finding) => finding switch
    {
        CleanUpFinding.Stands => RelationKind.Confirms,
        CleanUpFinding.ToAmend => RelationKind.AsksAmendment,
        CleanUpFinding.Repealed => RelationKind.Repeals,
        CleanUpFinding.Lapsed => RelationKind.DeclaresLapsed,
    };
}
