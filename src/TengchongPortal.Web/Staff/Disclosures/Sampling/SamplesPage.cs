using System.Collections.Immutable;
using TengchongPortal.Data.Sampling;
using TengchongPortal.Domain.Disclosures.Sampling;
using TengchongPortal.Web.Staff.Disclosures.Dossier;

namespace TengchongPortal.Web.Staff.Disclosures.Sampling;

/// <summary>The sample of a month, as far as the reader answers for its organs.</summary>
/// <param name="Months">Those that can be looked at, the newest first.</param>
/// <param name="Judged">How many of the whole sample have a verdict, whoever may read them.</param>
public sealed record SamplesPage(DrawnSample Sample, ImmutableArray<DateOnly> Months, int Judged, ImmutableArray<SampleLine> Lines)
{
    /// <summary>The share of all that went out by the route in the month that somebody looked at again.</summary>
    public decimal Reached => Sample.Released == 0 ? 0 : Math.Round(100m * Judged / Sample.Released, 1);
}

/// <param name="Title">Null when the content was purged.</param>
/// <param name="MayJudge">Whether the verdict is this reader's to give.</param>
public sealed record SampleLine(Guid EditionId, string? Title, string Organ, DateTimeOffset ReleasedAt, SampleVerdict? Verdict, bool MayJudge);

/// <summary>The page on which one sampled text is read and judged.</summary>
public sealed record SamplePage(DossierText Text, string Title, Guid EditionId, string PublicAddress, SampleForm Form);
