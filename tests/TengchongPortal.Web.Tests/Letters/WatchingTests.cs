using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Web.Tests.Notices;

namespace TengchongPortal.Web.Tests.Letters;

/// <summary>Letters are watched (R42): reminders once each, the leader before three months, closed when nobody rates.</summary>
public sealed class WatchingTests : IAsyncLifetime
{
    private LetterTown _town = null!;

    public async Task InitializeAsync() => _town = await LetterTown.OpenAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    /// <summary>Five working days from its acceptance: three before the last day, one before it, the day itself and the first one after it.</summary>
    [Theory]
    [InlineData("2026-03-04", "2026-03-06", "2026-03-10", "2026-03-11", "2026-03-12")] // a week-end after the first step
    [InlineData("2026-03-06", "2026-03-10", "2026-03-12", "2026-03-13", "2026-03-16")] // due on a Friday
    [InlineData("2026-03-30", "2026-04-01", "2026-04-03", "2026-04-07", "2026-04-08")] // 清明节, Saturday to Monday
    [InlineData("2026-04-29", "2026-05-06", "2026-05-08", "2026-05-09", "2026-05-11")] // 劳动节, due on a Saturday that is worked
    public async Task The_ladder_reaches_owner_deputy_and_leader_on_its_days_once_each(string accepted, params string[] steps)
    {
        _town.Clock.SetUtcNow(ChinaTime.StartOf(DayOf(accepted)).AddHours(9));
        var letter = await _town.WriteAsync();
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Accept);

        while (ChinaTime.DayOf(_town.Clock.GetUtcNow()) <= DayOf(steps[^1]).AddDays(3))
        {
            await _town.LookAsync();
            await _town.LookAsync();
            _town.Clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal(Steps(steps), await ToldAsync(letter.Id));
        Assert.All(await _town.Portal.MailsAsync(), mail => Assert.DoesNotContain("路灯", mail.Text + mail.Subject, StringComparison.Ordinal));
    }

    /// <summary>Two processes, or a look that lasts longer than the time to the next.</summary>
    [Fact]
    public async Task Two_looks_at_once_remind_once()
    {
        string[] steps = ["2026-03-06", "2026-03-10", "2026-03-11", "2026-03-12"];
        var letter = await _town.WriteAsync();
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Accept);

        foreach (var day in steps)
        {
            _town.Clock.SetUtcNow(ChinaTime.StartOf(DayOf(day)).AddHours(9));
            await Task.WhenAll(_town.LookAsync(), _town.LookAsync());
        }

        Assert.Equal(Steps(steps), await ToldAsync(letter.Id));
    }

    /// <summary>R61: what was passed over while nothing looked is not said afterwards.</summary>
    [Fact]
    public async Task After_a_standstill_over_two_steps_only_the_newest_one_is_taken()
    {
        var letter = await _town.WriteAsync();
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Accept);

        foreach (var day in (string[])["2026-03-06", "2026-03-12"])
        {
            _town.Clock.SetUtcNow(ChinaTime.StartOf(DayOf(day)).AddHours(9));
            await _town.LookAsync();
            await _town.LookAsync();
        }

        Assert.Equal(Steps("2026-03-06", null, null, "2026-03-12"), await ToldAsync(letter.Id));
    }

    [Fact]
    public async Task After_75_days_the_letter_lies_on_the_desk_of_the_leader()
    {
        var letter = await _town.WriteAsync();
        _town.Clock.Advance(TimeSpan.FromDays(74));
        await _town.LookAsync();
        Assert.DoesNotContain(await _town.Portal.NoticesAsync(), notice => notice.Kind == NoticeKind.LetterAtRisk);

        _town.Clock.Advance(TimeSpan.FromDays(1));
        await _town.LookAsync();
        await _town.LookAsync();

        var leader = People.One(StaffRole.FinalSigner);
        Assert.Single(await _town.Portal.NoticesAsync(), notice => notice.Kind == NoticeKind.LetterAtRisk && notice.AccountId == leader.Id && notice.LetterId == letter.Id);
        var desk = await _town.Portal.SignedInAs(leader).OpenAsync("/staff");
        Assert.Contains("石榴巷路灯不亮", desk.TextOf("risk-letters"), StringComparison.Ordinal);
        Assert.Contains("来信临近三个月底线", (await _town.Portal.SignedInAs(leader).OpenAsync("/staff/notices")).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_handles_letters_administrators_hear_that_people_are_missing_and_can_go_there()
    {
        var administrator = People.One(StaffRole.SystemAdministrator);
        var letter = await _town.WriteAsync();
        await _town.Portal.InsideAsync(async services =>
        {
            var handlers = (await services.GetRequiredService<ActingPersons>().AllAsync(_town.Clock.GetUtcNow(), CancellationToken.None)).Where(one => one.Grants.Any(grant => grant.Role == StaffRole.LettersClerk));
            foreach (var handler in handlers)
            {
                await services.GetRequiredService<AccountBook>().DisableAsync(handler.Id, administrator, "", CancellationToken.None);
            }
        });

        // Due on Wednesday 11 March; three working days before it is the owner's turn alone, and there is none.
        _town.Clock.Advance(TimeSpan.FromDays(2));
        await _town.LookAsync();

        var told = (await _town.Portal.NoticesAsync()).Where(notice => notice.AccountId == administrator.Id).ToList();
        Assert.All(told, notice => Assert.Equal((NoticeKind.LetterUnhandled, (Guid?)null), (notice.Kind, notice.LetterId)));
        var link = (await _town.Portal.SignedInAs(administrator).OpenAsync("/staff/notices")).Find($"notice-{NoticeKind.LetterUnhandled}")!.QuerySelector("a")!;
        Assert.Equal("/staff/staffing", link.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.OK, (await _town.Portal.SignedInAs(administrator).OpenAsync("/staff/staffing")).Status);
        Assert.DoesNotContain(await _town.Portal.NoticesAsync(), notice => notice.LetterId == letter.Id && notice.AccountId == administrator.Id);
    }

    [Fact]
    public async Task An_answer_that_nobody_rates_is_closed_and_one_that_waits_for_detail_goes_on()
    {
        var (answered, waiting) = (await _town.WriteAsync(), await _town.WriteAsync());
        await _town.AnswerAsync(answered.Id);
        await _town.TakeAsync(_town.Clerk, waiting.Id, LetterAct.Accept);
        await _town.TakeAsync(_town.Clerk, waiting.Id, LetterAct.AskForDetail, ("Words", "请补充是哪几盏灯。"));
        Assert.Contains("请补充是哪几盏灯。", (await waiting.Visitor.OpenAsync("/letters/status")).MainText, StringComparison.Ordinal);

        _town.Clock.Advance(TimeSpan.FromDays(20));
        await _town.LookAsync();

        Assert.Equal(LetterState.Closed, (await _town.FindAsync(answered.Id)).State);
        Assert.Equal(LetterState.InHand, (await _town.FindAsync(waiting.Id)).State);
    }

    [Fact]
    public async Task A_disabled_account_leaves_its_letters_to_the_colleagues()
    {
        var letter = await _town.WriteAsync();
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Accept);
        await _town.Portal.InsideAsync(services => services.GetRequiredService<AccountBook>().DisableAsync(_town.Clerk.Id, People.One(StaffRole.SystemAdministrator), "127.0.0.1", CancellationToken.None));

        _town.Clock.Advance(TimeSpan.FromDays(2));
        await _town.LookAsync();

        Assert.Contains(await _town.Portal.NoticesAsync(), notice => notice.Kind == NoticeKind.LetterDue && notice.AccountId == _town.Colleague.Id);
        Assert.Equal(HttpStatusCode.Redirect, (await _town.TakeAsync(_town.Colleague, letter.Id, LetterAct.Answer, ("Words", LetterTown.Answer))).Status);
    }

    /// <summary>Who hears of the four steps, each on its day; none on a step that is passed over.</summary>
    private IEnumerable<(DateOnly, Guid)> Steps(params string?[] days)
    {
        Guid[] owner = [_town.Clerk.Id];
        Guid[] deputies = [_town.Colleague.Id, _town.Office.Id, People.One(StaffRole.LettersClerk).Id, People.Another(StaffRole.LettersClerk).Id];
        Guid[] leaders = [People.One(StaffRole.FinalSigner).Id, People.Another(StaffRole.FinalSigner).Id];
        Guid[][] told = [owner, [.. owner, .. deputies], [.. owner, .. deputies, .. leaders], [.. owner, .. deputies, .. leaders]];
        return days.Zip(told).Where(step => step.First is not null).SelectMany(step => step.Second.Select(person => (DayOf(step.First!), person))).Order();
    }

    private async Task<IEnumerable<(DateOnly, Guid)>> ToldAsync(Guid letter) => (await _town.Portal.NoticesAsync())
        .Where(notice => notice.LetterId == letter && notice.Kind is NoticeKind.LetterDue or NoticeKind.LetterOverdue)
        .Select(notice => (ChinaTime.DayOf(notice.CreatedAt), notice.AccountId)).Order();

    private static DateOnly DayOf(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
