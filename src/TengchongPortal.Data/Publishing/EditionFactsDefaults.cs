using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Publishing;

/// <summary>Facts for steps that ask for next to none.</summary>
internal static class EditionFactsDefaults
{
    /// <summary>For the supersession of an old edition inside the release of its successor.</summary>
    public static EditionFacts ForSuccession(Edition old) => new()
    {
        RequiredRoute = old.Plan ?? new RoutePlan(RoutePlan.CarriedOver, 1, []),
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
        IsEmergencyType = false,
        StockIsDue = false,
    };
}
