using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Testing;

/// <summary>Route plans for tests, in the written form that editions keep.</summary>
public static class Routes
{
    public static RoutePlan Full { get; } = RoutePlan.Parse("A@1:FirstReview>Secrecy+Legality>OfficeReview>FinalSign");

    public static RoutePlan FullWithCountersign { get; } = RoutePlan.Parse("A@1:FirstReview>Secrecy+Legality+Countersign>OfficeReview>FinalSign");

    public static RoutePlan Standard { get; } = RoutePlan.Parse("B@1:FirstReview>Secrecy+Proofreading>FinalSign");

    public static RoutePlan Minor { get; } = RoutePlan.Parse("M@1:OfficeReview+Secrecy");

    /// <summary>Every gate in one stage, so that each holder can sign first or last.</summary>
    public static RoutePlan EveryGateAtOnce { get; } = new("T", 1, [[.. Enum.GetValues<Gate>()]]);
}
