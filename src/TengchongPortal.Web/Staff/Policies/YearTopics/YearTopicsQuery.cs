using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Policies;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Policies.YearTopics;

/// <summary>Lays out the topics of the years for whoever writes one down or confirms it.</summary>
public sealed class YearTopicsQuery(PortalDbContext db, YearTopicBook book)
{
    public async Task<YearTopicsPage> RunAsync(Actor reader, YearTopicForm? form, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var (city, topics) = ((await db.Organs.CityAsync(ct)).Path, await book.ReadAsync(ct));
        var waiting = await db.YearTopicEntries.AsNoTracking().Where(entry => entry.Outcome == ProposalOutcome.Open).OrderBy(entry => entry.EnteredAt).ToListAsync(ct);
        var isOffice = reader.May(Capability.RunReleases, city);
        return new(
            [.. topics.GroupBy(topic => topic.Year).OrderByDescending(year => year.Key)],
            [.. waiting.Select(entry => new WaitingTopic(entry, isOffice && entry.EnteredBy != reader.Id))],
            isOffice || reader.May(Capability.WriteDrafts, city) ? form ?? new() { Year = ChinaTime.DayOf(now).Year } : null);
    }
}
