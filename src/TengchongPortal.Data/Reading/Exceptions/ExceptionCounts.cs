using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Reading.Exceptions;

/// <summary>
/// How much is not disclosed, as counts (R180). Years, organs and grounds stand beside each other and are never crossed: nothing here says
/// by which ground an organ keeps a text back, and nothing of the text is in it.
/// </summary>
/// <param name="Unlisted">Texts of limited knowledge; no organ is named for them.</param>
public sealed record ExceptionCounts(
    ImmutableSortedDictionary<Openness, int> Kinds,
    ImmutableSortedDictionary<int, int> Years,
    ImmutableDictionary<Guid, int> Organs,
    int Unlisted,
    ImmutableArray<GroundCount> Grounds)
{
    public int Total => Kinds.Values.Sum();
}

/// <summary>One ground: how many texts rest on it, how many wait for their re-assessment today, and the month of the next one.</summary>
public sealed record GroundCount(string Code, int Count, int Due, DateOnly? NextMonth);
