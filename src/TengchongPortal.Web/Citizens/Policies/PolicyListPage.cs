using TengchongPortal.Domain.Policies.Packages;
using TengchongPortal.Web.Components.Finding;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Policies;

/// <summary>The list of policies, or that of interpretations, with the policies that still wait for theirs.</summary>
public sealed record PolicyListPage(string Address)
{
    public required IReadOnlyList<WaitingPolicy> Waiting { get; init; }

    public required IReadOnlyList<Crumb> Topics { get; init; }

    public FoundList? Found { get; init; }

    public bool IsOfInterpretations => Address == PublicAddresses.Interpretations;
}

/// <summary>A policy that went first, and until when its interpretation is owed.</summary>
public sealed record WaitingPolicy(string Title, string Address, DutyReading Reading);
