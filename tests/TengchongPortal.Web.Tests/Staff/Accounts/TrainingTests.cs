using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Staff;
using TengchongPortal.Data.Staff.Roster;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Staff.Roster;
using TengchongPortal.Domain.Training;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff.Accounts;

/// <summary>Nobody holds a signing role who has not passed the course (R140); administrators see who lacks it (R138).</summary>
public sealed class TrainingTests : IAsyncLifetime
{
    private const string Room = "/staff/training/signing";

    private readonly PortalUnderTest _portal = new PortalUnderTest(PortalStart.City).With("Accounts:Training", "SigningRoles");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task A_signing_role_is_given_only_after_the_quiz_was_passed()
    {
        var account = await _portal.AddAsync("untrained", Organs.Department, null, StaffRole.DraftingClerk);
        var administrator = _portal.SignedInAs(StaffRole.SystemAdministrator);

        await ProposeAsync(administrator, account, StaffRole.UnitReviewer);
        await ProposeAsync(administrator, account, StaffRole.LettersClerk);
        var failed = await AnswerAsync(account, isRight: false);
        await ProposeAsync(administrator, account, StaffRole.UnitReviewer);
        var passed = await AnswerAsync(account, isRight: true);
        await ProposeAsync(administrator, account, StaffRole.UnitReviewer);

        Assert.Contains("答对 0 题", failed.TextOf("quiz-result"), StringComparison.Ordinal);
        Assert.Contains("成绩有效至", passed.TextOf("quiz-result"), StringComparison.Ordinal);
        Assert.Equal(["grants.training", "done", "grants.training", "done"], await _portal.AuditAsync("GrantPropose", account.Id));
        Assert.Equal(["done", "done"], await _portal.AuditAsync("Quiz", account.Id));
    }

    [Fact]
    public async Task A_signing_role_that_is_held_rests_until_the_quiz_is_passed_and_the_desk_says_so()
    {
        var account = await _portal.AddAsync("held-before", Organs.Department, null, StaffRole.UnitReviewer, StaffRole.DraftingClerk);
        var person = _portal.SignedInAs(account.Id);

        var resting = (await person.OpenAsync("/staff")).TextOf("training-standing");
        Assert.Contains("审签人员必修课", resting, StringComparison.Ordinal);
        Assert.Equal([StaffRole.DraftingClerk], await RolesAsync(account));

        await AnswerAsync(account, isRight: true);

        Assert.Equal([StaffRole.DraftingClerk, StaffRole.UnitReviewer], await RolesAsync(account));
        Assert.Null((await person.OpenAsync("/staff")).Find("training-standing"));
    }

    [Fact]
    public async Task Before_the_day_that_was_set_a_held_role_stays_and_its_holder_reads_the_day() // upgrade
    {
        await using var portal = new PortalUnderTest(PortalStart.City).With("Accounts:Training", "SigningRoles").With("Accounts:TrainingHeldFrom", "2999-01-01");
        var account = await portal.AddAsync("given-time", Organs.Department, null, StaffRole.UnitReviewer);

        var page = await portal.SignedInAs(account.Id).OpenAsync("/staff");

        Assert.Contains("2999-01-01", page.TextOf("training-standing"), StringComparison.Ordinal);
        Assert.Equal([StaffRole.UnitReviewer], await RolesAsync(account, portal));
    }

    [Fact]
    public async Task The_result_says_what_was_wrong_and_why_and_is_nobody_elses()
    {
        var account = await _portal.AddAsync("wants-to-know", Organs.Department);
        var course = Course();
        var result = await AnswerAsync(account, isRight: false);
        var attempt = await _portal.ReadAsync(db => db.QuizAttempts.SingleAsync(one => one.AccountId == account.Id));

        foreach (var question in course.Questions)
        {
            Assert.Contains(question.Choices[question.Right], result.MainText, StringComparison.Ordinal);
            Assert.Contains(question.Choices[(question.Right + 1) % question.Choices.Length], result.MainText, StringComparison.Ordinal);
            Assert.Contains(question.Basis, result.MainText, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await _portal.SignedInAs(StaffRole.SystemAdministrator).OpenAsync($"/staff/training/results/{attempt.Id}")).Status);
    }

    [Fact]
    public async Task Nobody_untrained_is_named_as_deputy_of_a_signer()
    {
        var absent = await _portal.AddAsync("absent-signer", Organs.Department, null, StaffRole.UnitReviewer);
        var deputy = await _portal.AddAsync("untrained-deputy", Organs.Department);
        var today = ChinaTime.DayOf(TimeProvider.System.GetUtcNow());

        await _portal.SignedInAs(absent.Id).InsistAsync($"/staff/absences/{absent.Id}", ("Deputy", deputy.Id.ToString()), ("From", Written(today)), ("Until", Written(today)), ("Password", PortalCity.Password));

        Assert.Equal(["grants.training"], await _portal.AuditAsync("AbsenceEnter", absent.Id));
    }

    [Fact]
    public async Task Somebody_on_duty_whose_role_rests_keeps_the_key_from_nobody()
    {
        var leader = await _portal.AddAsync("untrained-on-duty", Organs.City, null, StaffRole.DutyLeader);
        var today = ChinaTime.DayOf(TimeProvider.System.GetUtcNow());
        Task<Page> EnterAsync() => _portal.SignedInAs(StaffRole.SystemAdministrator).InsistAsync(
            "/staff/roster", ("Organ", Organs.City.Key), ("Key", nameof(DutyKey.Leader)), ("Person", leader.Id.ToString()), ("FromDay", Written(today)), ("FromHour", "0"), ("UntilDay", Written(today.AddDays(1))), ("UntilHour", "24"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await EnterAsync()).Status);
        await _portal.InsideAsync(services =>
        {
            var (db, now) = (services.GetRequiredService<PortalDbContext>(), TimeProvider.System.GetUtcNow());
            db.DutyShifts.Add(DutyShift.Enter(leader.Id, leader.DisplayName, DutyKey.Leader, Organs.City.Path, now, now.AddHours(8), People.One(StaffRole.OfficeEditor), now));
            return db.SaveChangesAsync();
        });

        Assert.Empty(await OnDutyAsync());
        await _portal.TrainAsync(leader);
        Assert.Equal([leader.Id], (await OnDutyAsync()).Select(hand => hand.PersonId));
    }

    [Fact]
    public async Task A_quiz_half_answered_comes_back_with_its_answers_and_is_not_counted()
    {
        var account = await _portal.AddAsync("half-answered", Organs.Department);
        var person = _portal.SignedInAs(account.Id);
        var page = await person.OpenAsync(Room);

        var answer = await person.SendAsync(page.Form("quiz-form").With(("Answers[0]", "1"), ("Answers[3]", "2")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(["1", "2"], answer.Document.QuerySelectorAll("input[checked]").Select(input => input.GetAttribute("value")));
        Assert.False(await _portal.ReadAsync(db => db.QuizAttempts.AnyAsync(attempt => attempt.AccountId == account.Id)));
    }

    [Fact]
    public async Task Administrators_see_who_signs_without_it_in_their_own_subtree() // R106
    {
        var here = await _portal.AddAsync("lacks-course", Organs.Department, null, StaffRole.UnitReviewer);
        var administrator = await _portal.AddAsync("gaps-here", Organs.Department, null, StaffRole.SystemAdministrator);
        var there = await _portal.AddAsync("gaps-there", Organs.OtherDepartment, null, StaffRole.SystemAdministrator);

        Assert.Contains("lacks-course", (await _portal.SignedInAs(administrator.Id).OpenAsync("/staff/training/gaps")).TextOf("gaps"), StringComparison.Ordinal);
        Assert.DoesNotContain("lacks-course", (await _portal.SignedInAs(there.Id).OpenAsync("/staff/training/gaps")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await _portal.SignedInAs(here.Id).OpenAsync("/staff/training/gaps")).Status);
        await AnswerAsync(here, isRight: true);
        Assert.DoesNotContain("lacks-course", (await _portal.SignedInAs(administrator.Id).OpenAsync("/staff/training/gaps")).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_course_that_ships_can_be_passed_and_tells_why()
    {
        var courses = _portal.Services.GetRequiredService<TrainingBook>().Courses;

        Assert.Contains(courses, course => course.ForSigning);
        foreach (var course in courses)
        {
            Assert.NotEmpty(course.Sections);
            Assert.All(course.Sections, section => Assert.True(section.Basis.Length > 3 && section.Paragraphs.Length > 0, section.Heading));
            Assert.All(course.Questions, question => Assert.True(question.Choices.Length >= 2 && question.Right >= 0 && question.Right < question.Choices.Length && question.Why.Length > 5 && question.Basis.Length > 3, question.Text));
            Assert.True(course.IsPassedWith(course.CountRight([.. course.Questions.Select(question => (int?)question.Right)])));
            Assert.True(course.Questions.Select(question => question.Right).Distinct().Count() > 1, "the right answer always stands in the same place");
        }
    }

    private async Task<Page> AnswerAsync(StaffAccount account, bool isRight)
    {
        var course = Course();
        var person = _portal.SignedInAs(account.Id);
        var page = await person.OpenAsync(Room);
        var answers = course.Questions.Select((question, place) => ($"Answers[{place}]", Written(isRight ? question.Right : (question.Right + 1) % question.Choices.Length)));
        return await person.SendAsync(page.Form("quiz-form").With([.. answers]), follow: true);
    }

    private Course Course() => _portal.Services.GetRequiredService<TrainingBook>().Courses.Single(one => one.Code == "signing");

    private Task<List<StaffRole>> RolesAsync(StaffAccount account, PortalUnderTest? portal = null) => (portal ?? _portal).InsideAsync(async services =>
        (await services.GetRequiredService<ActingPersons>().FindAsync(account.Id, TimeProvider.System.GetUtcNow(), CancellationToken.None))!.Grants.Select(grant => grant.Role).Order().ToList());

    private Task<ImmutableArray<DutyHand>> OnDutyAsync() => _portal.InsideAsync(services =>
        services.GetRequiredService<DutyWatchQuery>().RunAsync(TimeProvider.System.GetUtcNow(), Organs.City.Path, null, CancellationToken.None));

    private static Task<Page> ProposeAsync(Visitor administrator, StaffAccount account, StaffRole role)
    {
        var today = ChinaTime.DayOf(TimeProvider.System.GetUtcNow());
        return administrator.InsistAsync($"/staff/accounts/{account.Id}/grants/new", ("Role", role.ToString()), ("Organ", Organs.Department.Id.ToString()), ("From", Written(today)), ("Until", Written(today.AddMonths(6))), ("Reason", "接替调走的同事负责初审"));
    }

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
