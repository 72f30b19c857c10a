using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.SiteErrors;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Tests.WorkingTime;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.SiteErrors;

/// <summary>A report that a page is wrong: its table of states, its terms, its refusals (R114).</summary>
public sealed class SiteErrorTests
{
    private const string Number = "20191212-123456";

    private static readonly DateTimeOffset _at = ChinaTime.StartOf(new(2019, 12, 12)).AddHours(9);

    private static readonly string[] _refusals = ["workflow.capability", "site-error.closed"];

    private static readonly RuleBook _rules = RuleBook.Of(
    [
        new(SiteErrorTerms.TriageRule, 1, "", RuleUnit.WorkingDays, new(2018, 1, 1), null, "分办", "默认", SourceGrade.K),
        new(SiteErrorTerms.AnswerRule, 3, "", RuleUnit.WorkingDays, new(2018, 1, 1), null, "答复", "惯例", SourceGrade.K),
    ]);

    public static TheoryData<SiteErrorState, SiteErrorEvent, StaffRole> Everything
    {
        get
        {
            var all = new TheoryData<SiteErrorState, SiteErrorEvent, StaffRole>();
            foreach (var state in Enum.GetValues<SiteErrorState>())
            {
                foreach (var @event in Enum.GetValues<SiteErrorEvent>())
                {
                    foreach (var role in Enum.GetValues<StaffRole>())
                    {
                        all.Add(state, @event, role);
                    }
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void A_step_is_taken_exactly_where_the_table_lists_it(SiteErrorState state, SiteErrorEvent @event, StaffRole role)
    {
        var (report, person) = (In(state), People.One(role));
        var step = SiteErrorWorkflow.StepOf(@event);
        var isListed = step.From.Contains(state) && step.Capabilities.Any(capability => person.May(capability, People.Department));

        Assert.Equal(isListed, SiteErrorWorkflow.OpenTo(person, report).Any(one => one.Event == @event));
        if (isListed)
        {
            report.Take(Act(@event, person, report));
            Assert.Equal(step.To, report.State);
            Assert.Equal(!step.To.IsOpen(), report.ClosedAt is not null);
        }
        else
        {
            Assert.Contains(Assert.Throws<RuleBrokenException>(() => report.Take(Act(@event, person, report))).Rule, _refusals);
            Assert.Equal(state, report.State);
        }
    }

    [Fact]
    public void Nothing_is_closed_without_a_note_and_nothing_assigned_to_nobody()
    {
        var keeper = People.One(StaffRole.OfficeEditor);
        foreach (var @event in new[] { SiteErrorEvent.Fix, SiteErrorEvent.Explain, SiteErrorEvent.Forward })
        {
            Assert.Equal("site-error.note", Refused(In(SiteErrorState.Reported), report => Act(@event, keeper, report) with { Note = " " }));
        }

        Assert.Equal("site-error.organ", Refused(In(SiteErrorState.Reported), report => Act(SiteErrorEvent.Assign, keeper, report) with { OrganPath = "" }));
    }

    [Fact]
    public void A_record_is_not_put_right_while_citizens_read_the_same_text()
    {
        var keeper = People.One(StaffRole.OfficeEditor);
        var report = In(SiteErrorState.Assigned, Guid.NewGuid());

        Assert.Equal("site-error.unfixed", Refused(report, one => Act(SiteErrorEvent.Fix, keeper, one) with { HasChanged = false }));
        report.Take(Act(SiteErrorEvent.Fix, keeper, report));
        Assert.Equal(SiteErrorState.Fixed, report.State);
    }

    [Fact]
    public void Of_two_who_act_at_once_one_is_told_to_look_again()
    {
        var keeper = People.One(StaffRole.OfficeEditor);
        var report = In(SiteErrorState.Reported);
        var (first, second) = (Act(SiteErrorEvent.Assign, keeper, report), Act(SiteErrorEvent.Explain, keeper, report));
        report.Take(first);

        Assert.Equal("stale.version", Refused(report, _ => second));
    }

    [Theory]
    [InlineData("2019-12-12", "2019-12-13", "2019-12-17")]
    [InlineData("2019-09-30", "2019-10-08", "2019-10-10")]
    [InlineData("2019-12-14", "2019-12-16", "2019-12-18")]
    public void Terms_run_by_working_days_from_the_day_of_the_report(string reported, string triage, string answer)
    {
        var (terms, at) = (new SiteErrorTerms(_rules, Seeded.Calendar), ChinaTime.StartOf(Day(reported)).AddHours(23));

        Assert.Equal(Day(triage), terms.TriageDue(at).Due);
        Assert.Equal(Day(answer), terms.AnswerDue(at).Due);
        Assert.False(terms.IsLate(at, null, ChinaTime.StartOf(Day(answer).AddDays(1)).AddSeconds(-1)));
        Assert.True(terms.IsLate(at, null, ChinaTime.StartOf(Day(answer).AddDays(1))));
    }

    [Fact]
    public void A_report_that_says_nothing_is_none() =>
        Assert.Equal("site-error.words", Assert.Throws<RuleBrokenException>(() => SiteError.Report(Words() with { Words = " " }, Guid.NewGuid(), _at, Number)).Rule);

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    private static SiteErrorWords Words(Guid? document = null) => new(SiteErrorKind.Wording, "/organs", document, People.Department, "第二段多一个字");

    private static string Refused(SiteError report, Func<SiteError, SiteErrorAct> act) => Assert.Throws<RuleBrokenException>(() => report.Take(act(report))).Rule;

    private static SiteErrorAct Act(SiteErrorEvent @event, Actor person, SiteError report) =>
        new(@event, person, _at.AddHours(1), "已经更正") { OrganPath = People.Department, HasChanged = true, SeenVersion = report.Version };

    private static SiteError In(SiteErrorState state, Guid? document = null)
    {
        var report = SiteError.Report(Words(document), Guid.NewGuid(), _at, Number);
        if (state != SiteErrorState.Reported)
        {
            report.Take(Act(SiteErrorWorkflow.Steps.Single(step => step.To == state).Event, People.One(StaffRole.OfficeEditor), report));
        }

        return report;
    }
}
