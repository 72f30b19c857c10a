using System.Globalization;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.Tests.WorkingTime;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Letters;

/// <summary>The clocks of letters on the real calendar.</summary>
public sealed class LetterTermTests
{
    [Theory]
    [InlineData(LetterKind.Suggestion, "2019-09-27", "2019-09-27", "2019-10-23")] // R42: fifteen working days over National Day, two worked weekend days
    [InlineData(LetterKind.Enquiry, "2019-09-27", "2019-09-27", "2019-10-10")]
    [InlineData(LetterKind.Complaint, "2019-09-27", "2019-09-29", "2019-10-11")] // accepted on the worked Sunday, the next working day
    [InlineData(LetterKind.Help, "2019-09-27", "2019-09-30", "2019-10-10")] // accepted too late: counted from receipt
    [InlineData(LetterKind.Help, "2019-09-27", null, "2019-10-10")] // not accepted: counted from receipt
    [InlineData(LetterKind.Report, "2019-10-01", "2019-10-08", "2019-10-14")] // came on a holiday, accepted on the first working day
    public void An_answer_is_owed_from_acceptance_in_time_else_from_receipt(LetterKind kind, string received, string? accepted, string due) =>
        Assert.Equal(Day(due), LetterStage.Terms.TermOf(new(kind, At(received), accepted is null ? null : At(accepted)), At("2019-10-20")).Due);

    /// <summary>Only once the day of acceptance has passed is it said that nobody accepted in time.</summary>
    [Theory]
    [InlineData("2019-09-27", null, true)]
    [InlineData("2019-09-29", null, true)] // a worked Sunday, the last day for acceptance
    [InlineData("2019-09-30", null, false)]
    [InlineData("2019-09-27", "2019-09-27", false)]
    public void Until_the_day_of_acceptance_has_passed_the_day_of_receipt_counts_for_now(string today, string? accepted, bool isForNow)
    {
        var timing = new LetterTiming(LetterKind.Help, At("2019-09-27"), accepted is null ? null : At(accepted));

        var term = LetterStage.Terms.TermOf(timing, At(today));

        Assert.Equal((isForNow ? Day("2019-09-29") : null, accepted is null), (term.AcceptBy, term.IsFromReceipt));
        Assert.Null(LetterStage.Terms.TermOf(timing with { RestartedAt = At("2019-09-27") }, At(today)).AcceptBy);
    }

    [Fact]
    public void A_simple_question_is_owed_an_answer_the_next_working_day_and_asked_again_it_is_an_ordinary_one()
    {
        var simple = new LetterTiming(LetterKind.Enquiry, At("2019-09-30"), At("2019-09-30")) { IsSimple = true };

        Assert.Equal(Day("2019-10-08"), LetterStage.Terms.TermOf(simple, At("2019-09-30")).Due);
        Assert.Equal(Day("2019-10-15"), LetterStage.Terms.TermOf(simple with { RestartedAt = At("2019-10-09") }, At("2019-10-09")).Due);
    }

    [Theory]
    [InlineData(LetterKind.Enquiry, true)]
    [InlineData(LetterKind.Complaint, false)]
    public void Only_a_question_is_simple(LetterKind kind, bool isSimple)
    {
        var letter = LetterStage.Receive(kind);
        letter.Take(new(LetterAct.Accept, LetterStage.Clerk, LetterStage.Start) { IsSimple = true, SeenVersion = letter.Version }, new(LetterStage.Terms));

        Assert.Equal(isSimple, letter.IsSimple);
    }

    [Fact]
    public void A_question_that_is_accepted_late_or_passed_on_is_not_simple()
    {
        var (late, passed) = (LetterStage.Receive(), LetterStage.Receive());

        late.Take(new(LetterAct.Accept, LetterStage.Clerk, LetterStage.Start.AddDays(5)) { IsSimple = true, SeenVersion = late.Version }, new(LetterStage.Terms));
        passed.Take(new(LetterAct.Accept, LetterStage.Clerk, LetterStage.Start) { IsSimple = true, SeenVersion = passed.Version }, new(LetterStage.Terms));
        passed.Take(new(LetterAct.Transfer, LetterStage.Clerk, LetterStage.Start) { Words = "由另一单位办理", SeenVersion = passed.Version }, new(LetterStage.Terms, Target: People.OtherDepartment));

        Assert.False(late.IsSimple);
        Assert.False(passed.IsSimple);
    }

    [Theory]
    [InlineData("2019-10-10", true, 0)]
    [InlineData("2019-10-11", false, 1)]
    [InlineData("2019-10-12", false, 2)] // a worked Saturday
    [InlineData("2019-10-13", false, 2)] // a Sunday is no working day
    public void An_answer_came_in_time_or_so_many_working_days_late(string answered, bool isInTime, int late) =>
        Assert.Equal(new(isInTime, late), LetterStage.Terms.KeptBy(new(LetterKind.Help, At("2019-09-27"), At("2019-09-27")), Day(answered)));

    [Fact]
    public void The_working_is_shown_day_by_day()
    {
        var term = LetterStage.Terms.TermOf(new(LetterKind.Enquiry, At("2019-09-27"), At("2019-09-27")), At("2019-09-27"));

        Assert.Equal(Day("2019-09-28"), term.Steps[0].Date);
        Assert.Equal(13, term.Steps.Length);
        Assert.Equal(5, term.Steps.Count(step => step.Counts));
        Assert.Contains("国庆节", term.Steps.Single(step => step.Date == Day("2019-10-02")).Reason, StringComparison.Ordinal);
        Assert.Equal("星期日调休上班（国庆节），第1个工作日", term.Steps[1].Reason);
        Assert.Equal("星期一，第2个工作日", term.Steps[2].Reason);
        Assert.EndsWith("第5个工作日，期限届满", term.Steps[^1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_clock_stands_still_from_the_question_to_the_reply()
    {
        var timing = new LetterTiming(LetterKind.Enquiry, At("2019-11-04"), At("2019-11-04"), null, At("2019-11-05"), At("2019-11-07"));

        var term = LetterStage.Terms.TermOf(timing, At("2019-11-20"));

        Assert.Equal(Day("2019-11-13"), term.Due);
        Assert.Equal(["2019-11-06", "2019-11-07"], term.Steps.Where(step => step.Reason.Contains("等待来信人补充", StringComparison.Ordinal)).Select(step => step.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void While_the_reply_is_awaited_the_end_moves_on_with_each_day()
    {
        var timing = new LetterTiming(LetterKind.Enquiry, At("2019-11-04"), At("2019-11-04"), null, At("2019-11-05"));

        Assert.Equal(Day("2019-11-13"), LetterStage.Terms.TermOf(timing, At("2019-11-07")).Due);
        Assert.Equal(Day("2019-11-14"), LetterStage.Terms.TermOf(timing, At("2019-11-08")).Due);
    }

    [Fact]
    public void A_question_of_the_writer_makes_a_new_term_and_the_first_answer_is_judged_by_the_old_one()
    {
        var timing = new LetterTiming(LetterKind.Enquiry, At("2019-11-04"), At("2019-11-04"), At("2019-11-18"));

        Assert.Equal(Day("2019-11-25"), LetterStage.Terms.TermOf(timing, At("2019-11-18")).Due);
        Assert.Equal(Day("2019-11-11"), LetterStage.Terms.TermOf(timing.OfFirstAnswer(At("2019-11-11")), At("2019-11-18")).Due);
        Assert.True(LetterStage.Terms.KeptBy(timing.OfFirstAnswer(At("2019-11-11")), Day("2019-11-11")).IsInTime);
    }

    [Theory]
    [InlineData("2019-11-06", LetterLight.Calm)]
    [InlineData("2019-11-08", LetterLight.Close)]
    [InlineData("2019-11-11", LetterLight.Close)]
    [InlineData("2019-11-12", LetterLight.Overdue)]
    [InlineData("2020-01-17", LetterLight.Overdue)]
    [InlineData("2020-01-18", LetterLight.AtRisk)] // day 75, a Saturday
    public void The_light_goes_from_blue_to_black(string today, LetterLight light) =>
        Assert.Equal(light, LetterStage.Terms.LightOf(new(LetterKind.Enquiry, At("2019-11-04"), At("2019-11-04")), Day(today)));

    [Fact]
    public void The_three_months_count_from_receipt_whatever_paused_the_clock()
    {
        var timing = new LetterTiming(LetterKind.Enquiry, At("2019-11-04"), At("2019-11-04"), null, At("2019-11-05"));

        Assert.Equal(Day("2020-02-04"), LetterStage.Terms.VetoOn(timing));
        Assert.Equal([Day("2020-01-18"), Day("2020-01-28")], LetterStage.Terms.RisksOf(timing).ToArray());
    }

    [Fact]
    public void A_letter_keeps_the_rule_of_the_day_on_which_it_came()
    {
        var old = LetterStage.Rules.InForce("letter.answer.enquiry", new(2019, 11, 4));
        var rules = RuleBook.Of([.. LetterStage.Rules.Rules.Where(rule => rule.Code != old.Code), old with { To = new(2019, 11, 30) }, old with { Number = 3, From = new(2019, 12, 1) }]);
        var terms = new LetterTerms(rules, Seeded.Calendar);

        Assert.Equal(Day("2019-12-06"), terms.TermOf(new(LetterKind.Enquiry, At("2019-11-29"), At("2019-11-29")), At("2019-12-20")).Due);
        Assert.Equal(Day("2019-12-05"), terms.TermOf(new(LetterKind.Enquiry, At("2019-12-02"), At("2019-12-02")), At("2019-12-20")).Due);
    }

    [Fact]
    public void More_time_that_was_approved_makes_fifteen_of_five_for_the_answer_owed_then()
    {
        var timing = new LetterTiming(LetterKind.Complaint, At("2019-11-04"), At("2019-11-04"), ExtendedAt: At("2019-11-08"));
        var again = timing with { RestartedAt = At("2019-11-18") };

        Assert.Equal((Day("2019-11-25"), 10), (LetterStage.Terms.TermOf(timing, At("2019-11-08")).Due, LetterStage.Terms.TermOf(timing, At("2019-11-08")).ExtendedBy));
        Assert.EndsWith("第15个工作日，期限届满", LetterStage.Terms.TermOf(timing, At("2019-11-08")).Steps[^1].Reason, StringComparison.Ordinal);
        Assert.Equal((Day("2019-11-25"), 0), (LetterStage.Terms.TermOf(again, At("2019-11-18")).Due, LetterStage.Terms.TermOf(again, At("2019-11-18")).ExtendedBy));
        Assert.Equal(Day("2019-11-25"), LetterStage.Terms.TermOf(again.OfFirstAnswer(At("2019-11-15")), At("2019-11-18")).Due);
        Assert.Equal(Day("2020-01-18"), LetterStage.Terms.RisksOf(timing)[0]);
    }

    [Fact]
    public void More_time_that_was_given_after_the_first_answer_makes_a_late_one_no_better()
    {
        var late = new LetterTiming(LetterKind.Complaint, At("2019-11-04"), At("2019-11-04"), RestartedAt: At("2019-11-14"), ExtendedAt: At("2019-11-15"));

        Assert.Equal(new(false, 1), LetterStage.Terms.KeptBy(late.OfFirstAnswer(At("2019-11-12")), Day("2019-11-12")));
        Assert.Equal(Day("2019-11-25"), LetterStage.Terms.TermOf((late with { RestartedAt = null, ExtendedAt = At("2019-11-08") }).OfFirstAnswer(null), At("2019-11-12")).Due);
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static DateTimeOffset At(string day) => ChinaTime.StartOf(Day(day)).AddHours(10);
}
