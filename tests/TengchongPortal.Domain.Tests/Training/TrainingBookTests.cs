using System.Collections.Immutable;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Training;

namespace TengchongPortal.Domain.Tests.Training;

/// <summary>R140: a signing role asks for a passed course that still counts, and rests without it.</summary>
public sealed class TrainingBookTests
{
    private static readonly DateTimeOffset _at = new(2019, 12, 2, 2, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly _today = new(2019, 12, 2);
    private static readonly Course _course = new("signing", "审签", "", new(2018, 1, 1), null, 80, true, [], [.. Enumerable.Range(0, 5).Select(number => new QuizQuestion($"{number}", ["甲", "乙"], number % 2, "", ""))]);
    private static readonly RuleBook _rules = RuleBook.Of([Months(24, new(2018, 1, 1), new(2020, 6, 30)), Months(12, new(2020, 7, 1), null), Notice(30)]);
    private static readonly TrainingBook _book = new([_course], _rules, IsRequired: true, DateOnly.MinValue);

    [Theory]
    [InlineData(5, true)]
    [InlineData(4, true)]
    [InlineData(3, false)]
    [InlineData(0, false)]
    public void Four_of_five_pass(int right, bool isPassed)
    {
        var attempt = Attempt(right);

        Assert.Equal((right, 5, isPassed), (attempt.Right, attempt.Asked, attempt.IsPassed));
        Assert.Equal(isPassed, attempt.CountsOn(_today));
    }

    [Fact]
    public void A_passed_quiz_counts_for_the_months_of_the_rule_of_its_own_day_and_not_a_day_longer()
    {
        var attempt = Attempt(5);
        var later = Attempt(5, _at.AddYears(1));

        Assert.True(attempt.CountsOn(new(2021, 12, 2)));
        Assert.False(attempt.CountsOn(new(2021, 12, 3)));
        Assert.Equal(new(2021, 12, 2), later.ValidUntil);
    }

    [Fact]
    public void The_day_is_that_of_the_city() =>
        Assert.Equal(new(2021, 12, 3), Attempt(5, new(2019, 12, 2, 16, 0, 0, TimeSpan.Zero)).ValidUntil);

    [Fact]
    public void A_question_left_out_is_wrong_and_the_answers_are_kept_as_given()
    {
        var attempt = _book.Judge(_course, Guid.NewGuid(), [0, null, 0, 1, 1], _at);

        Assert.Equal(3, attempt.Right);
        Assert.Equal<int?>([0, null, 0, 1, 1], attempt.Given);
    }

    [Fact]
    public void A_signing_role_is_refused_without_it_and_any_other_is_not()
    {
        foreach (var role in Enum.GetValues<StaffRole>())
        {
            Assert.Equal(RoleBundles.SigningRoles.Contains(role) ? "grants.training" : null, _book.Objection(role, _today, [Attempt(3)])?.Code);
            Assert.Null(_book.Objection(role, _today, [Attempt(3), Attempt(4)]));
        }
    }

    [Fact]
    public void A_signing_role_that_is_held_rests_without_it_and_every_other_stays()
    {
        ImmutableArray<Grant> all = [.. Enum.GetValues<StaffRole>().Select(role => new Grant(role, "/530581000/"))];

        var untrained = _book.InForce(all, _today, [Attempt(3)]);
        var trained = _book.InForce(all, _today, [Attempt(4)]);
        var expired = _book.InForce(all, new(2021, 12, 3), [Attempt(4)]);

        Assert.Equal<Grant>(all.Where(grant => !RoleBundles.SigningRoles.Contains(grant.Role)), untrained);
        Assert.Equal<Grant>(all, trained);
        Assert.Equal<Grant>(untrained, expired);
    }

    [Fact]
    public void Until_the_day_on_which_holders_are_asked_only_a_new_role_asks()
    {
        var book = _book with { HeldFrom = _today.AddDays(1) };
        ImmutableArray<Grant> held = [new(StaffRole.FinalSigner, "/530581000/")];

        Assert.Equal(held, book.InForce(held, _today, []));
        Assert.Empty(book.InForce(held, _today.AddDays(1), []));
        Assert.NotNull(book.Objection(StaffRole.FinalSigner, _today, []));
    }

    [Fact]
    public void Where_it_is_not_asked_for_and_before_the_course_begins_nothing_is_refused()
    {
        ImmutableArray<Grant> held = [new(StaffRole.FinalSigner, "/530581000/")];

        foreach (var (book, day) in new[] { (_book with { IsRequired = false }, _today), (_book, new DateOnly(2017, 12, 31)), (_book with { Courses = [_course with { ForSigning = false }] }, _today) })
        {
            Assert.Null(book.Objection(StaffRole.FinalSigner, day, []));
            Assert.Equal(held, book.InForce(held, day, []));
        }
    }

    [Fact]
    public void A_person_is_reminded_of_a_quiz_that_ends_and_not_of_a_course_that_nobody_can_take_yet()
    {
        var last = new DateOnly(2021, 12, 2);
        var tomorrow = _course with { Code = "signing-anew", From = last.AddDays(1) };
        var book = _book with { Courses = [_course, tomorrow] };

        Assert.Empty(book.EndingSoonOn(last.AddDays(-30), [Attempt(5)]));
        Assert.Equal([_course], book.EndingSoonOn(last.AddDays(-29), [Attempt(5)]));
        Assert.Equal([_course], book.EndingSoonOn(last, [Attempt(5)]));
        Assert.Empty(book.EndingSoonOn(last.AddDays(1), [Attempt(5)]));
        Assert.Empty(book.EndingSoonOn(last, [Attempt(3)]));
    }

    private static QuizAttempt Attempt(int right, DateTimeOffset? at = null) =>
        _book.Judge(_course, Guid.NewGuid(), [.. Enumerable.Range(0, 5).Select(number => (int?)(number < right ? number % 2 : 1 - (number % 2)))], at ?? _at);

    private static DatedRule Notice(int days) =>
        new("staff.training-notice", days, "", RuleUnit.CalendarDays, new(2018, 1, 1), null, "培训成绩到期前提醒本人的天数", "", SourceGrade.K);

    private static DatedRule Months(int months, DateOnly from, DateOnly? to) =>
        new("staff.training-term", months, "", RuleUnit.Months, from, to, "培训测验通过后的有效期", "", SourceGrade.K);
}
