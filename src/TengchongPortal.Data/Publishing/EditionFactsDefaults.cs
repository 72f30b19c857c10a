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

    /// <summary>For the release of a carried-over edition by its batch; a line with a stop finding was refused before it came here.</summary>
    public static EditionFacts ForCarryingOver(Edition edition, string batchHash) => ForSuccession(edition) with { SuccessorIsReleased = false, BatchHash = batchHash };
}
