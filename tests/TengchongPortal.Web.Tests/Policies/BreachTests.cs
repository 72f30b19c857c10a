using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Policies.Packages;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Notices;
using TengchongPortal.Web.Tests.Staff;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>What the clock does about an interpretation that is owed: it reminds people on the days of the ladder and writes a breach down once, for ever (R26, R61).</summary>
public sealed class BreachTests : IDisposable
{
    /// <summary>Friday; the term ends on 8 October, after the holidays.</summary>
    private static readonly DateTimeOffset _released = ChinaTime.StartOf(new(2019, 9, 27)).AddHours(9);

    private static readonly DateTimeOffset _end = ChinaTime.StartOf(new(2019, 10, 9));

    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(_released) };

    private CityWalk Walk => new(_portal);

    [Fact]
    public async Task A_breach_is_written_down_at_its_minute_once_with_its_audit_line()
    {
        var policy = await Walk.PolicyFirstAsync();

        await LookAsync(_end.AddSeconds(-1));
        Assert.Null((await DutyAsync()).BreachedAt);

        await LookAsync(_end);
        await LookAsync(_end.AddMinutes(5));
        await LookAsync(_end.AddDays(3));

        Assert.Equal(_end, (await DutyAsync()).BreachedAt);
        Assert.Equal([(policy.DocumentId.ToString(), _end)], await AuditAsync());
    }

    [Fact]
    public async Task What_was_explained_late_while_the_clock_stood_still_is_written_down_all_the_same()
    {
        var policy = await Walk.PolicyFirstAsync();
        _portal.Clock!.SetUtcNow(_end.AddHours(2));
        await Walk.ReleaseAsync(await Walk.StartAsync(PolicyCity.Explaining(policy.DocumentId, Walk.Now), "interpretation"));

        await LookAsync(_end.AddHours(3));

        var duty = await DutyAsync();
        Assert.Equal((DutyOutcome.Met, _end), (duty.Outcome!.Value, duty.BreachedAt!.Value));
        Assert.Single(await AuditAsync());
    }

    [Fact]
    public async Task What_was_explained_in_time_is_no_breach_however_late_the_clock_looks()
    {
        var policy = await Walk.PolicyFirstAsync();
        await Walk.ReleaseAsync(await Walk.StartAsync(PolicyCity.Explaining(policy.DocumentId, Walk.Now), "interpretation"));

        await LookAsync(_end.AddDays(20));

        Assert.Null((await DutyAsync()).BreachedAt);
        Assert.Empty(await AuditAsync());
    }

    [Fact]
    public async Task The_clerk_is_reminded_before_the_end_and_told_once_that_it_is_over()
    {
        await Walk.PolicyFirstAsync();
        var told = new List<(DateOnly Day, NoticeKind Kind)>();
        for (var day = new DateOnly(2019, 9, 27); day <= new DateOnly(2019, 10, 12); day = day.AddDays(1))
        {
            var before = (await ToldAsync(People.One(StaffRole.DraftingClerk).Id)).Count;
            await LookAsync(ChinaTime.StartOf(day).AddHours(10));
            await LookAsync(ChinaTime.StartOf(day).AddHours(16));
            told.AddRange((await ToldAsync(People.One(StaffRole.DraftingClerk).Id)).Skip(before).Select(kind => (day, kind)));
        }

        // Three working days ahead, one ahead, the last day, the day after; on rest days nobody is disturbed.
        Assert.Equal(
            [(new(2019, 9, 27), NoticeKind.InterpretationDue), (new(2019, 9, 30), NoticeKind.InterpretationDue), (new(2019, 10, 8), NoticeKind.InterpretationDue), (new(2019, 10, 9), NoticeKind.InterpretationOverdue)],
            told);
    }

    [Fact]
    public async Task The_reviewer_of_the_organ_that_drafted_hears_of_what_the_government_issued() // R24
    {
        await Walk.ToAsync(EditorialState.Published, PolicyCity.Policy(Walk.Now, PolicyCity.First), "policy", Organs.City);
        var lead = await _portal.AddAsync("qiantou", Organs.Department, null, StaffRole.UnitReviewer);
        var neighbour = await _portal.AddAsync("linju", Organs.OtherDepartment, null, StaffRole.UnitReviewer);

        await LookAsync(ChinaTime.StartOf(new(2019, 9, 30)).AddHours(10));
        await LookAsync(_end.AddHours(10));

        Assert.Equal(NoticeKind.InterpretationOverdue, (await ToldAsync(lead.Id)).Last());
        Assert.Empty(await ToldAsync(neighbour.Id));
    }

    public void Dispose() => _portal.Dispose();

    private async Task LookAsync(DateTimeOffset at)
    {
        _portal.Clock!.SetUtcNow(at);
        await _portal.LookForDutiesAsync(at);
    }

    private Task<InterpretationDuty> DutyAsync() => _portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().InterpretationDuties.AsNoTracking().SingleAsync());

    private Task<List<(string, DateTimeOffset)>> AuditAsync() => _portal.InsideAsync(async services =>
        (await services.GetRequiredService<PortalDbContext>().AuditEntries.Where(line => line.Act == "InterpretationBreached").OrderBy(line => line.Sequence).ToListAsync()).ConvertAll(line => (line.ObjectId, line.At)));

    private async Task<List<NoticeKind>> ToldAsync(Guid person) =>
        [.. (await _portal.NoticesAsync()).Where(one => one.AccountId == person && one.Kind is NoticeKind.InterpretationDue or NoticeKind.InterpretationOverdue).OrderBy(one => one.CreatedAt).Select(one => one.Kind)];
}
