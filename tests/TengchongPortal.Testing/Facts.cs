using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Testing;

/// <summary>How the rest of the house stands, as a test wishes; change one thing with a <c>with</c> expression.</summary>
public static class Facts
{
    /// <summary>Every condition holds: nothing missing, nothing found, no other edition, no earliest time.</summary>
    public static EditionFacts Fine(RoutePlan? route = null) => new()
    {
        RequiredRoute = route ?? Routes.Standard,
        ContractFaults = [],
        StopFindings = [],
        PersonalFindings = [],
        IsStaffable = true,
        PackageIsComplete = true,
        LinksAreClosed = true,
        HasOtherOpenEdition = false,
        SuccessorIsReleased = true,
        VoidSignatures = [],
        DutyIsCovered = true,
        IsEmergencyType = true,
        StockIsDue = true,
        Warning = WarningForms.Kit,
    };

    /// <summary>As <see cref="Fine"/>, for a carried-over edition whose batch knows its hash.</summary>
    public static EditionFacts FineForBatch(Edition edition) =>
        Fine(RoutePlan.Parse("I@1:")) with { BatchHash = edition.CurrentHash };
}
