using System.Collections.Immutable;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.SiteErrors;

/// <summary>A step of the table: from where to where, by whom, and whether the page must have been put right.</summary>
/// <param name="Capabilities">Any one of them, held at the organ that has the report in hand.</param>
public sealed record SiteErrorStep(SiteErrorEvent Event, ImmutableArray<SiteErrorState> From, SiteErrorState To, ImmutableArray<Capability> Capabilities);

/// <summary>The one table of reports of errors: guards, buttons, tests and docs read it.</summary>
public static class SiteErrorWorkflow
{
    private static readonly ImmutableArray<Capability> _keepers = [Capability.KeepSite, Capability.RunReleases];

    private static readonly ImmutableArray<Capability> _writers = [Capability.KeepSite, Capability.RunReleases, Capability.WriteDrafts];

    public static ImmutableArray<SiteErrorStep> Steps { get; } =
    [
        new(SiteErrorEvent.Assign, SiteErrorStates.Open, SiteErrorState.Assigned, _keepers),
        new(SiteErrorEvent.Fix, SiteErrorStates.Open, SiteErrorState.Fixed, _writers),
        new(SiteErrorEvent.Explain, SiteErrorStates.Open, SiteErrorState.Explained, _writers),
        new(SiteErrorEvent.Forward, SiteErrorStates.Open, SiteErrorState.Forwarded, _keepers),
    ];

    public static SiteErrorStep StepOf(SiteErrorEvent @event) => Steps.Single(step => step.Event == @event);

    /// <summary>Whether the report still waits for its answer.</summary>
    public static bool IsOpen(this SiteErrorState state) => SiteErrorStates.Open.Contains(state);

    /// <summary>The steps that a person may take on a report.</summary>
    public static IEnumerable<SiteErrorStep> OpenTo(Actor person, SiteError report)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(report);
        return Steps.Where(step => step.From.Contains(report.State) && step.Capabilities.Any(capability => person.May(capability, report.OrganPath)));
    }
}
