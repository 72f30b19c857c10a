using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Finding.Leads;

/// <summary>Where a question leads to beside what was found for it.</summary>
public sealed record SearchLeads
{
    public static SearchLeads Nowhere { get; } = new();

    /// <summary>Another question, and its address.</summary>
    public Crumb? DidYouMean { get; init; }

    /// <summary>The organ whose name was typed.</summary>
    public Crumb? Organ { get; init; }
}
