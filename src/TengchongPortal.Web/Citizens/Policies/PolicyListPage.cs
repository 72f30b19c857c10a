using TengchongPortal.Domain.Policies.Packages;
using TengchongPortal.Web.Components.Finding;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Policies;

/// <summary>The list of policies, or that of interpretations, with the policies that still wait for theirs.</summary>
/// <param name="List">The address of the whole list.</param>
/// <param name="Topic">The topic of the year that it is kept to; empty: none.</param>
public sealed record PolicyListPage(string List, string Topic)
{
    public required string TopicLabel { get; init; }

    public required IReadOnlyList<WaitingPolicy> Waiting { get; init; }

    public required IReadOnlyList<Crumb> Topics { get; init; }

    public FoundList? Found { get; init; }

    public string Address => PublicAddresses.OfYearTopic(List, Topic);

    /// <summary>The feed of the whole list.</summary>
    public string Feed => IsOfInterpretations ? PublicAddresses.InterpretationsFeed : PublicAddresses.PoliciesFeed;

    public bool IsOfInterpretations => List == PublicAddresses.Interpretations;

    /// <summary>The other of the two lists, kept to the same topic.</summary>
    public string Counterpart => PublicAddresses.OfYearTopic(IsOfInterpretations ? PublicAddresses.Policies : PublicAddresses.Interpretations, Topic);
}

/// <summary>A policy that went first, and until when its interpretation is owed.</summary>
/// <param name="YearTopic">Its topic of the year; empty: none.</param>
public sealed record WaitingPolicy(string Title, string Address, string YearTopic, DutyReading Reading);
