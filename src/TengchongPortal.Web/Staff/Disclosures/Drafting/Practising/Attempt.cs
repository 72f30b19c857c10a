using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.WorkingTime;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Previewing;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Receiving;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Practising;

/// <summary>What would have become of a text: refused with its faults, or sent in.</summary>
public sealed record Attempt(ImmutableArray<DraftFault> Faults, PracticeOutcome? Outcome)
{
    public static Attempt Refused(ImmutableArray<DraftFault> faults) => new(faults, null);
}

/// <summary>The way that the text would have taken.</summary>
/// <param name="RouteName">Its route by type, column and flags.</param>
/// <param name="Stages">The gates, stage by stage.</param>
/// <param name="Owed">Until when it would have to be public; null when no duty runs.</param>
/// <param name="Preview">The page that citizens would see.</param>
public sealed record PracticeOutcome(string Title, string TypeKey, string RouteName, ImmutableArray<ImmutableArray<Gate>> Stages, Deadline? Owed, DraftPreview Preview);
