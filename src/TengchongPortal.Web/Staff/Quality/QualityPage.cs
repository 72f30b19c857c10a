using System.Collections.Immutable;
using System.Globalization;
using TengchongPortal.Data.Reviewing;
using TengchongPortal.Domain.Disclosures.Reviewing;

namespace TengchongPortal.Web.Staff.Quality;

/// <summary>The quality of a month, organ by organ, as far as the reader answers for them.</summary>
/// <param name="Months">Those that can be looked at, the newest first.</param>
/// <param name="Least">The shortest time from opening a text to signing it that counts as reading.</param>
/// <param name="AwarenessDay">On which day the training of people is looked at.</param>
public sealed record QualityPage(DateOnly Month, ImmutableArray<DateOnly> Months, TimeSpan Least, ImmutableArray<QualityLine> Lines, DateOnly AwarenessDay, ImmutableArray<AwarenessLine> Awareness);

/// <param name="Traces">What the record book tells of the organ's texts in the month.</param>
/// <param name="Returns">The returns by reason, the most frequent first.</param>
public sealed record QualityLine(string OrganKey, string Organ, ImmutableArray<QualityTrace> Traces, ImmutableArray<QualityReason> Returns)
{
    /// <summary>No share: a text may come back more often than it is counted as submitted.</summary>
    public string? PerItem => Count(QualityMeasure.Submitted) == 0
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"{(decimal)Count(QualityMeasure.Returned) / Count(QualityMeasure.Submitted):0.0} 次");

    public string? FaultShare => ShareOf(QualityMeasure.Faulty, QualityMeasure.Sampled);

    public string? UnreadShare => ShareOf(QualityMeasure.Unread, QualityMeasure.SignedOff);

    public QualityFigure Figure(QualityMeasure measure, DateOnly month) => new(OrganKey, Organ, measure, month, Count(measure));

    private int Count(QualityMeasure measure) => Traces.Count(trace => trace.Measure == measure);

    private string? ShareOf(QualityMeasure part, QualityMeasure whole) =>
        Count(whole) == 0 ? null : $"{Math.Round(100m * Count(part) / Count(whole))}%";
}

/// <summary>A number that leads to the texts behind it.</summary>
public sealed record QualityFigure(string OrganKey, string Organ, QualityMeasure Measure, DateOnly Month, int Count);

public sealed record QualityReason(string Code, string Label, int Count);
