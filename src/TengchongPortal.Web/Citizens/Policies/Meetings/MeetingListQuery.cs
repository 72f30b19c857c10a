using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Meetings;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Policies.Meetings;

/// <summary>Lays the meetings of a year out; the newest year when none is asked for.</summary>
public sealed class MeetingListQuery(PublicRegister register, ReferenceBook book, TimeProvider clock)
{
    /// <exception cref="MissingException">No meeting was held in that year.</exception>
    public async Task<MeetingListPage> RunAsync(int? year, CancellationToken ct)
    {
        var all = await register.KeptAsync("meetings", token => new MeetingReading(register, book.Contracts).RunAsync(null, token), ct);
        var years = all.GroupBy(meeting => meeting.HeldOn.Year).OrderByDescending(group => group.Key).Select(group => YearOf(group.Key, [.. group])).ToList();
        if (year is not null && years.TrueForAll(one => one.Year != year))
        {
            throw new MissingException("year");
        }

        var shown = year ?? years.FirstOrDefault()?.Year;
        return new(shown, [.. all.Where(meeting => meeting.HeldOn.Year == shown)], years) { Today = ChinaTime.DayOf(clock.GetUtcNow()) };
    }

    private static MeetingYear YearOf(int year, IReadOnlyList<MeetingRow> meetings) => new(
        year, meetings.Count, meetings.Sum(one => one.Items.Count), Count(meetings, MeetingItemState.Explained), Count(meetings, MeetingItemState.Reasoned), Count(meetings, MeetingItemState.Open));

    private static int Count(IReadOnlyList<MeetingRow> meetings, MeetingItemState state) => meetings.Sum(one => one.CountOf(state));
}
