using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Reviewing;
using TengchongPortal.Domain.Disclosures.Sampling;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Reviewing;

/// <summary>What the record book of a month tells of the quality of texts, one by one (R167). A figure is the number of these, never a counter.</summary>
public sealed class QualityTraces(PortalDbContext db, SignatureReadings readings)
{
    /// <param name="month">First day of the month.</param>
    public async Task<ImmutableArray<QualityTrace>> RunAsync(DateOnly month, CancellationToken ct)
    {
        var (start, end) = (ChinaTime.StartOf(month), ChinaTime.StartOf(month.AddMonths(1)));
        var signatures = await readings.RunAsync(start, end, ct);
        return
        [
            .. await SubmittedAsync(start, end, ct),
            .. await ReturnedAsync(start, end, ct),
            .. await SampledAsync(start, end, ct),
            .. signatures.Select(one => new QualityTrace(QualityMeasure.SignedOff, one.EditionId, one.OrganPath, one.TypeKey, one.SignedAt)),
            .. signatures.Where(one => one.IsBlind).Select(one => new QualityTrace(QualityMeasure.Unread, one.EditionId, one.OrganPath, one.TypeKey, one.SignedAt)),
        ];
    }

    /// <summary>A text that comes again after a return is the same item.</summary>
    private async Task<IEnumerable<QualityTrace>> SubmittedAsync(DateTimeOffset start, DateTimeOffset end, CancellationToken ct) =>
        await db.Editions.AsNoTracking()
            .Where(edition => edition.Events.Any(line => line.Event == EditorialEvent.Submit && line.At >= start && line.At < end))
            .Select(edition => new QualityTrace(
                QualityMeasure.Submitted, edition.Id, edition.OrganPath, edition.Document.TypeKey, edition.Events.Where(line => line.Event == EditorialEvent.Submit && line.At >= start && line.At < end).Max(line => line.At), "")).ToListAsync(ct);

    private async Task<IEnumerable<QualityTrace>> ReturnedAsync(DateTimeOffset start, DateTimeOffset end, CancellationToken ct) =>
        await (
            from line in db.StateEvents.AsNoTracking()
            where line.Event == EditorialEvent.Return && line.At >= start && line.At < end
            join edition in db.Editions.AsNoTracking() on line.EditionId equals edition.Id
            orderby line.At
            select new QualityTrace(QualityMeasure.Returned, edition.Id, edition.OrganPath, edition.Document.TypeKey, line.At, line.ReasonCode)).ToListAsync(ct);

    /// <summary>A fault counts in the month in which the text went out, whenever it was found.</summary>
    private async Task<IEnumerable<QualityTrace>> SampledAsync(DateTimeOffset start, DateTimeOffset end, CancellationToken ct)
    {
        var verdicts = await (
            from verdict in db.SampleVerdicts.AsNoTracking()
            where db.StateEvents.Any(line => line.EditionId == verdict.EditionId && EditorialWorkflow.SignedDoors.Contains(line.Event) && line.At >= start && line.At < end)
            join edition in db.Editions.AsNoTracking() on verdict.EditionId equals edition.Id
            select new { verdict.Outcome, Trace = new QualityTrace(QualityMeasure.Sampled, edition.Id, edition.OrganPath, edition.Document.TypeKey, verdict.GivenAt, "") }).ToListAsync(ct);
        return verdicts.Select(one => one.Trace).Concat(verdicts.Where(one => one.Outcome != SampleOutcome.Sound).Select(one => one.Trace with { Measure = QualityMeasure.Faulty }));
    }
}

/// <param name="At">When it happened; of a sample, when it was judged.</param>
/// <param name="ReasonCode">Why it was returned; empty for the other measures.</param>
public sealed record QualityTrace(QualityMeasure Measure, Guid EditionId, string OrganPath, string TypeKey, DateTimeOffset At, string ReasonCode = "");
