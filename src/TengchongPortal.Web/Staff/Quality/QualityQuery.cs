using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Reference;
using TengchongPortal.Data.Reviewing;
using TengchongPortal.Domain.Disclosures.Reviewing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Quality;

/// <summary>Counts what the record book of a month tells, for the organs that the reader answers for.</summary>
public sealed class QualityQuery(PortalDbContext db, QualityTraces traces, SignatureReadings readings, AwarenessQuery awareness, ReferenceBook book)
{
    private const int Months = 12;

    public async Task<QualityPage> RunAsync(DateOnly? asked, Actor reader, DateTimeOffset now, CancellationToken ct)
    {
        var (month, months) = MonthOf(asked, now);
        var seen = (await traces.RunAsync(month, ct)).Where(trace => IsFor(reader, trace)).ToLookup(trace => trace.OrganPath);
        var organs = await db.Organs.AsNoTracking().OrderBy(organ => organ.Order).ThenBy(organ => organ.Key).Select(organ => new { organ.Path, organ.Key, organ.ShortName }).ToListAsync(ct);
        var day = AwarenessQuery.DayOf(month, now);
        return new(
            month,
            months,
            readings.LeastOn(month.AddMonths(1).AddDays(-1)),
            [.. organs.Where(organ => seen.Contains(organ.Path)).Select(organ => new QualityLine(organ.Key, organ.ShortName, [.. seen[organ.Path]], Reasons(seen[organ.Path])))],
            day,
            await awareness.RunAsync(day, reader, ct));
    }

    /// <summary>The month that is asked for, or this one; no month but those offered.</summary>
    public static (DateOnly Month, ImmutableArray<DateOnly> Months) MonthOf(DateOnly? asked, DateTimeOffset now)
    {
        var today = ChinaTime.DayOf(now);
        ImmutableArray<DateOnly> months = [.. Enumerable.Range(0, Months).Select(back => new DateOnly(today.Year, today.Month, 1).AddMonths(-back))];
        return (asked is { } day ? months.FirstOrDefault(month => month == new DateOnly(day.Year, day.Month, 1), months[0]) : months[0], months);
    }

    public static bool IsFor(Actor reader, QualityTrace trace)
    {
        ArgumentNullException.ThrowIfNull(trace);
        return QualityController.Readers.Any(capability => reader.May(capability, trace.OrganPath, trace.TypeKey));
    }

    private ImmutableArray<QualityReason> Reasons(IEnumerable<QualityTrace> seen) =>
    [
        .. seen.Where(trace => trace.Measure == QualityMeasure.Returned)
            .GroupBy(trace => trace.ReasonCode)
            .Select(reason => new QualityReason(reason.Key, book.ReasonLabel(reason.Key, forCitizens: false), reason.Count()))
            .OrderByDescending(reason => reason.Count).ThenBy(reason => reason.Code, StringComparer.Ordinal),
    ];
}
