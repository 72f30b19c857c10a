using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Training;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Quality;

/// <summary>How many of an organ's people had a passed course at the end of a month, for the organs that the reader answers for (公开意识, R167).</summary>
public sealed class AwarenessQuery(PortalDbContext db, TrainedStaffQuery staff)
{
    /// <summary>The last day of the month, or today while it runs.</summary>
    public static DateOnly DayOf(DateOnly month, DateTimeOffset now)
    {
        var (last, today) = (month.AddMonths(1).AddDays(-1), ChinaTime.DayOf(now));
        return last < today ? last : today;
    }

    public async Task<ImmutableArray<AwarenessLine>> RunAsync(DateOnly day, Actor reader, CancellationToken ct)
    {
        var people = (await staff.RunAsync(day, ct)).ToLookup(person => person.OrganId);
        var organs = await db.Organs.AsNoTracking().OrderBy(organ => organ.Order).ThenBy(organ => organ.Key).Select(organ => new { organ.Id, organ.Path, organ.Key, organ.ShortName }).ToListAsync(ct);
        return [.. organs.Where(organ => people.Contains(organ.Id) && IsFor(reader, organ.Path)).Select(organ => new AwarenessLine(organ.Key, organ.ShortName, [.. people[organ.Id]]))];
    }

    /// <exception cref="MissingException">There is no such organ, or the reader does not answer for it.</exception>
    public async Task<AwarenessPage> OneAsync(string? organKey, DateOnly? asked, Actor reader, DateTimeOffset now, CancellationToken ct)
    {
        var (month, _) = QualityQuery.MonthOf(asked, now);
        var day = DayOf(month, now);
        var line = (await RunAsync(day, reader, ct)).FirstOrDefault(line => line.OrganKey == organKey) ?? throw new MissingException("organ");
        return new(line, month, day);
    }

    private static bool IsFor(Actor reader, string organPath) => QualityController.Readers.Any(capability => reader.May(capability, organPath));
}
