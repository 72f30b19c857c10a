using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures.Warnings;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Comparing;
using TengchongPortal.Domain.Policies.Packages;
using TengchongPortal.Domain.Staff.Roster;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>What an edition cannot know by itself: the rules of the day, the checker's findings, and how the rest of the house stands.</summary>
public sealed record EditionFacts
{
    /// <summary>Route that today's rules ask of this type, column and flags.</summary>
    public required RoutePlan RequiredRoute { get; init; }

    /// <summary>What the type contract misses in the current text.</summary>
    public required ImmutableArray<Refusal> ContractFaults { get; init; }

    /// <summary>Stop findings of the checker on the current text, by the current rule version, without a signed override.</summary>
    public required ImmutableArray<Refusal> StopFindings { get; init; }

    /// <summary>Stop findings about personal data; no override exists for these.</summary>
    public required ImmutableArray<Refusal> PersonalFindings { get; init; }

    public required bool IsStaffable { get; init; }

    public required bool PackageIsComplete { get; init; }

    /// <summary>What goes out with the text; null where nothing does.</summary>
    public PolicyPackage? Package { get; init; }

    /// <summary>Plan or material of a policy that must be interpreted is not there (R25).</summary>
    public static Refusal PackageMissing { get; } = new("twin.missing", "应解读的政策文件须与解读方案、解读材料一并送审（三同步）。");

    /// <summary>Whether citizens read the policy that an interpretation explains, or read it by the same act; true for every other text.</summary>
    public bool PolicyIsPublic { get; init; } = true;

    /// <summary>How much of the interpretation, or of one that goes with the policy, stands in the policy word for word; null where there is none.</summary>
    public Likeness? Likeness { get; init; }

    public required bool LinksAreClosed { get; init; }

    public required bool HasOtherOpenEdition { get; init; }

    public required bool SuccessorIsReleased { get; init; }

    /// <summary>Ids of signatures whose signer lacked the capacity when signing or which were revoked since.</summary>
    public required ImmutableHashSet<Guid> VoidSignatures { get; init; }

    public required bool DutyIsCovered { get; init; }

    public DateTimeOffset? DutyEndsAt { get; init; }

    public DateTimeOffset? EarliestRelease { get; init; }

    public required bool IsEmergencyType { get; init; }

    public required bool StockIsDue { get; init; }

    /// <summary>Who is on duty now for the emergency keys of this text; empty while nobody is.</summary>
    public ImmutableArray<DutyHand> OnDuty { get; init; } = [];

    /// <summary>The form that the text says it was filled in from, with the lists of this moment; null when there is none in force.</summary>
    public WarningKit? Warning { get; init; }

    /// <summary>Hash that the batch of a carried-over record computed; null when there is no batch row.</summary>
    public string? BatchHash { get; init; }
}
