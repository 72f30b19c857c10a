using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.WorkingTime;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Notices;

/// <summary>
/// A simulated year (R61): duties end on random days, the portal stands still on random days, looks twice or by two processes at once when
/// it runs, and some texts leave before their day. Every step is taken once at most, on its day when the portal ran, and after a standstill
/// only the newest.
/// </summary>
public sealed class ReminderYearTests
{
    private static readonly DateOnly _start = new(2019, 1, 2);

    private static readonly Dictionary<int, StaffRole[]> _told = new()
    {
        [-3] = [],
        [-1] = [StaffRole.UnitReviewer],
        [0] = [StaffRole.UnitReviewer, StaffRole.FinalSigner],
        [1] = [StaffRole.UnitReviewer, StaffRole.FinalSigner, StaffRole.OfficeEditor],
    };

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, Depth.Of(2, 40))];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Each_step_comes_once_to_the_right_persons_whatever_stops_and_doubles(int seed)
    {
        var random = new Random(seed);
        var clock = new FakeTimeProvider(ChinaTime.StartOf(_start).AddHours(8));
        using var portal = new PortalUnderTest(PortalStart.City) { Clock = clock };
        var walk = new CityWalk(portal);
        var owed = new List<Owed>();
        for (var number = 0; number < 8; number++)
        {
            owed.Add(await OweAsync(portal, walk, _start.AddDays(random.Next(-10, 300)), number % 3 == 0 ? _start.AddDays(random.Next(20, 330)) : null));
        }

        var running = new HashSet<DateOnly>();
        var stands = false;
        for (var day = _start; day <= new DateOnly(2019, 12, 31); day = day.AddDays(1))
        {
            clock.SetUtcNow(ChinaTime.StartOf(day).AddHours(9));
            foreach (var text in owed.Where(text => text.LeavesOn == day))
            {
                await walk.TakeAsync(text.EditionId, EditorialEvent.Abandon);
            }

            stands = random.Next(10) < (stands ? 7 : 1);
            if (!stands)
            {
                running.Add(day);
                await LookAsync(portal, clock.GetUtcNow(), random.Next(3));
            }
        }

        var notices = (await portal.NoticesAsync()).Where(notice => notice.DueOn is not null).ToLookup(notice => notice.EditionId!.Value);
        var calendar = portal.Services.GetRequiredService<WorkingCalendar>();
        Assert.All(owed, text => Compare(text, running, notices[text.EditionId], calendar));
        Assert.NotEmpty(notices);
    }

    private static void Compare(Owed text, HashSet<DateOnly> running, IEnumerable<StaffNotice> notices, WorkingCalendar calendar)
    {
        var came = notices.GroupBy(notice => int.Parse(notice.Key.Split('|')[2], CultureInfo.InvariantCulture))
            .Select(step => (ChinaTime.DayOf(step.First().CreatedAt), step.Key, Persons: step.Select(notice => notice.AccountId).Order().ToList()))
            .OrderBy(step => step.Item1)
            .ToList();

        Assert.Equal(Expected(text, running, calendar), came.Select(step => (step.Item1, step.Key)));
        Assert.All(came, step => Assert.Equal(PersonsOf(step.Key), step.Persons));
    }

    /// <summary>Told from a plain list of the working days, by places in it.</summary>
    private static IEnumerable<(DateOnly Day, int Step)> Expected(Owed text, HashSet<DateOnly> running, WorkingCalendar calendar)
    {
        var workdays = Enumerable.Range(0, 500).Select(new DateOnly(2018, 11, 1).AddDays).Where(calendar.IsWorkday).ToList();
        var place = workdays.IndexOf(text.Due);
        var last = int.MinValue;
        foreach (var day in workdays.Where(day => running.Contains(day) && (text.LeavesOn is not { } leaves || day < leaves)))
        {
            var reached = _told.Keys.Where(step => workdays[place + step] <= day).DefaultIfEmpty(int.MinValue).Max();
            if (reached > last)
            {
                last = reached;
                yield return (day, reached);
            }
        }
    }

    private static List<Guid> PersonsOf(int step) =>
        [.. _told[step].SelectMany(role => new[] { People.One(role).Id, People.Another(role).Id }).Append(People.One(StaffRole.DraftingClerk).Id).Order()];

    private static async Task LookAsync(PortalUnderTest portal, DateTimeOffset at, int manner)
    {
        await portal.LookForDutiesAsync(at);
        if (manner == 1)
        {
            await portal.LookForDutiesAsync(at.AddHours(5));
        }
        else if (manner == 2)
        {
            await Task.WhenAll(portal.LookForDutiesAsync(at.AddHours(1)), portal.LookForDutiesAsync(at.AddHours(1)));
        }
    }

    private static async Task<Owed> OweAsync(PortalUnderTest portal, CityWalk walk, DateOnly made, DateOnly? leaves)
    {
        var text = PortalCity.Notice() with { MadeOn = made };
        var id = await walk.StartAsync(text);
        var due = await portal.InsideAsync(services => Task.FromResult(services.GetRequiredService<EditionDuties>().DeadlineOf("notice", text)!.Due));
        return new(id, due, leaves);
    }

    private sealed record Owed(Guid EditionId, DateOnly Due, DateOnly? LeavesOn);
}
