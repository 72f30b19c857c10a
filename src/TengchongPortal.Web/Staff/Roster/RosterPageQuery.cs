using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Data.Staff.Roster;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Staff.Roster;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Staff.Roster;

/// <summary>Lays out the roster of an organ: now, and the fourteen days to come.</summary>
public sealed class RosterPageQuery(RosterReach reach, RosterPeople candidates, DutyWatchQuery watch, TimeProvider clock)
{
    public const int Days = 14;

    private static readonly ImmutableArray<DutyKey> _keys = [.. Enum.GetValues<DutyKey>()];

    /// <param name="key">The organ; the first one that the person may read when none is named.</param>
    /// <exception cref="RuleBrokenException"><c>unknown</c>.</exception>
    public async Task<RosterPage> RunAsync(string? key, ShiftForm? typed, Actor actor, CancellationToken ct)
    {
        var organs = await reach.OrgansAsync(actor, ct);
        var organ = string.IsNullOrEmpty(key) ? organs.FirstOrDefault() ?? throw RosterReach.Unknown() : await reach.RequireAsync(key, actor, ct);
        var now = clock.GetUtcNow();
        var duties = await watch.SinceAsync(now, null, ct);
        var onDuty = await watch.RunAsync(duties, now, organ.Path, null, ct);
        var spans = duties.SpansAt(organ.Path, null).ToLookup(span => span.Key);
        var days = Enumerable.Range(0, Days).Select(day => DayOf(ChinaTime.DayOf(now).AddDays(day), now, spans)).ToImmutableArray();
        var mayKeep = RosterReach.Keeps(actor, organ.Path);
        return new(
            new(organ.Key, organ.Name),
            [.. organs.Select(one => new RosterOrgan(one.Key, one.Name))],
            mayKeep,
            [.. _keys.Select(one => new KeyNow(one, [.. onDuty.Where(hand => hand.Key == one)], EndOf(now, [.. spans[one]])))],
            days,
            days.Count(day => day.Keys.Any(key => key.Any(stretch => stretch.IsGap))),
            LinesOf(duties, organ, now))
        {
            Form = typed ?? FormOf(organ, now),
            People = mayKeep ? await PeopleAsync(organ, ct) : [],
        };
    }

    private static RosterDay DayOf(DateOnly day, DateTimeOffset now, ILookup<DutyKey, DutySpan> spans)
    {
        var start = ChinaTime.StartOf(day);
        return new(day, [.. _keys.Select(key => DutyCover.Between(start < now ? now : start, ChinaTime.StartOf(day.AddDays(1)), [.. spans[key]]))]);
    }

    /// <summary>Until when the same people keep the key, or nobody does; null when nothing in the roster changes that.</summary>
    private static DateTimeOffset? EndOf(DateTimeOffset now, ImmutableArray<DutySpan> spans)
    {
        var last = spans.Select(span => span.Until).Append(now).Max();
        var stretch = DutyCover.Between(now, last.AddDays(1), spans)[0];
        return stretch.Until > last ? null : stretch.Until;
    }

    private static ImmutableArray<ShiftLine> LinesOf(Duties duties, Organ organ, DateTimeOffset now) =>
    [
        .. duties.Shifts.Where(shift => organ.Path.StartsWith(shift.OrganPath, StringComparison.Ordinal))
            .Select(shift => new ShiftLine(shift.Id, shift.Key, shift.PersonName, shift.From, shift.Until, shift.HoldsAt(now), duties.Counts(shift, organ.Path), shift.OrganPath == organ.Path, shift.EnteredByName)),
    ];

    // The usual turn of a duty officer: from eight in the morning to eight the next.
    private static ShiftForm FormOf(Organ organ, DateTimeOffset now)
    {
        var tomorrow = ChinaTime.DayOf(now).AddDays(1);
        return new() { Organ = organ.Key, FromDay = tomorrow, FromHour = 8, UntilDay = tomorrow.AddDays(1), UntilHour = 8 };
    }

    private async Task<ImmutableArray<SelectListItem>> PeopleAsync(Organ organ, CancellationToken ct)
    {
        var people = new List<(Guid Id, string Name, DutyKey Key)>();
        foreach (var key in _keys)
        {
            people.AddRange((await candidates.CandidatesAsync(organ.Path, key, ct)).Select(account => (account.Id, account.DisplayName, key)));
        }

        return [.. people.GroupBy(person => (person.Id, person.Name)).Select(person => new SelectListItem($"{person.Key.Name}（{string.Join("、", person.Select(one => one.Key.Label))}）", person.Key.Id.ToString()))];
    }
}
