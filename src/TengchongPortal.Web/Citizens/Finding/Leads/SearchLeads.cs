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

    /// <summary>The day, month or year that was typed: what was published then, and how much it is.</summary>
    public DatedLead? Dated { get; init; }

    /// <summary>Records whose document numbers are near the one that was typed, when nothing bears that.</summary>
    public IReadOnlyList<NumberLead> Numbers { get; init; } = [];
}

/// <summary>What was published in a time.</summary>
/// <param name="Label">2019年12月</param>
/// <param name="Count">1,234, or 超过 10,000.</param>
public sealed record DatedLead(string Label, string Address, string Count);

/// <summary>A record that bears a document number (文号).</summary>
public sealed record NumberLead(string Number, string Title, string Address);
