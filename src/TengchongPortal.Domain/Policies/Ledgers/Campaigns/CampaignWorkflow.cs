using System.Collections.Immutable;
using static TengchongPortal.Domain.Policies.Ledgers.Campaigns.CampaignDeed;
using static TengchongPortal.Domain.Policies.Ledgers.Campaigns.CampaignGuard;
using static TengchongPortal.Domain.Policies.Ledgers.Campaigns.CampaignPart;
using static TengchongPortal.Domain.Policies.Ledgers.Campaigns.CampaignState;
using static TengchongPortal.Domain.Policies.Ledgers.Campaigns.CleanUpTaskState;

namespace TengchongPortal.Domain.Policies.Ledgers.Campaigns;

/// <summary>One row of the table.</summary>
/// <param name="To">Null where the campaign stays in its state.</param>
public sealed record CampaignStep(CampaignDeed Deed, ImmutableArray<CampaignState> From, CampaignState? To, CampaignPart By, ImmutableArray<CampaignGuard> Guards)
{
    /// <summary>What becomes of the one sheet that the step is taken on; null where it is taken on none.</summary>
    public TaskMove? Sheet { get; init; }

    /// <summary>What becomes of every sheet that stands there.</summary>
    public TaskMove? Sweeps { get; init; }

    public bool GivesReason => Guards.Contains(Reason) || Guards.Contains(MissingExplained);

    public bool GivesDay => Guards.Contains(Later) || Guards.Contains(InTime);
}

public sealed record TaskMove(CleanUpTaskState From, CleanUpTaskState To);

/// <summary>The one table of a clean-up campaign (清理工作): guards, buttons, tests and decision 0022 read it.</summary>
public static class CampaignWorkflow
{
    public static ImmutableArray<CampaignStep> Steps { get; } =
    [
        new(Save, [Collecting], null, Organ, [Seen]) { Sheet = new(Open, Open) },
        new(HandIn, [Collecting], null, Organ, [Seen, EachFound]) { Sheet = new(Open, HandedIn) },
        new(GiveBack, [Collecting], null, Office, [Seen, Reason]) { Sheet = new(HandedIn, Open) },
        new(Postpone, [Collecting], null, Office, [Seen, Later]),
        new(Settle, [Collecting], Settled, Office, [Seen, SomeHandedIn, MissingExplained]) { Sweeps = new(Open, Missing) },
        new(Compile, [Settled], Compiled, Compiler, [Seen, SomethingFound]),
        new(Reopen, [Settled, Compiled], Collecting, Office, [Seen, NoDraft, InTime, Reason]) { Sweeps = new(Missing, Open) },
        new(Close, [Collecting, Settled], Closed, Office, [Seen, Reason]),
    ];

    public static CampaignStep StepOf(CampaignDeed deed) => Steps.Single(step => step.Deed == deed);
}
