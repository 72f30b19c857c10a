using TengchongPortal.Domain.Concerns;
using TengchongPortal.Domain.Concerns.Watching;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Concerns;

/// <summary>A public concern: its table against one written apart, its guards, its clocks in hours (R36, R38, R47).</summary>
public sealed class ConcernTests
{
    private static readonly DateTimeOffset _at = ChinaTime.StartOf(new(2019, 12, 13)).AddHours(17);

    private static readonly ConcernTerms _terms = new(RuleBook.Of(
    [
        new(ConcernTerms.OwnerRule, 24, "", RuleUnit.Hours, new(2018, 1, 1), null, "责任单位", "约定", SourceGrade.K),
        new(ConcernTerms.AnswerRule, 48, "", RuleUnit.Hours, new(2018, 1, 1), null, "回应", "惯例", SourceGrade.K),
        new(ConcernTerms.SilenceRule, 90, "", RuleUnit.CalendarDays, new(2018, 1, 1), null, "沉默", "约定", SourceGrade.K),
    ]));

    /// <summary>Who may do what from where, written a second time by hand.</summary>
    private static readonly (ConcernDeed Deed, ConcernState[] From, ConcernState? To, StaffRole[] By)[] _table =
    [
        (ConcernDeed.Confirm, [ConcernState.Registered, ConcernState.Assigned, ConcernState.Answered, ConcernState.Measured], null, [StaffRole.OfficeEditor]),
        (ConcernDeed.Assign, [ConcernState.Registered, ConcernState.Assigned], ConcernState.Assigned, [StaffRole.OfficeEditor]),
        (ConcernDeed.Answer, [ConcernState.Assigned], ConcernState.Answered, [StaffRole.DraftingClerk, StaffRole.LettersClerk]),
        (ConcernDeed.Measure, [ConcernState.Answered], ConcernState.Measured, [StaffRole.DraftingClerk, StaffRole.LettersClerk]),
        (ConcernDeed.Solve, [ConcernState.Measured], ConcernState.Solved, [StaffRole.OfficeEditor]),
        (ConcernDeed.CloseUnsolved, [ConcernState.Answered, ConcernState.Measured], ConcernState.Unsolved, [StaffRole.OfficeEditor]),
        (ConcernDeed.Reopen, [ConcernState.Solved, ConcernState.Unsolved], ConcernState.Assigned, [StaffRole.OfficeEditor]),
    ];

    public static TheoryData<ConcernState, ConcernDeed, StaffRole> Everything
    {
        get
        {
            var all = new TheoryData<ConcernState, ConcernDeed, StaffRole>();
            foreach (var (state, deed) in Enum.GetValues<ConcernState>().SelectMany(state => Enum.GetValues<ConcernDeed>().Select(deed => (state, deed))))
            {
                foreach (var role in Enum.GetValues<StaffRole>())
                {
                    all.Add(state, deed, role);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void A_step_is_taken_exactly_where_the_table_lists_it(ConcernState state, ConcernDeed deed, StaffRole role)
    {
        var (concern, person) = (In(state, isConfirmed: deed != ConcernDeed.Confirm), People.One(role));
        var row = _table.Single(one => one.Deed == deed);
        var isListed = row.From.Contains(state) && row.By.Contains(role);

        Assert.Equal(isListed, ConcernGuards.StepsFor(concern, person).Any(one => one.Deed == deed));
        if (isListed)
        {
            concern.Take(Act(deed, person, concern));
            Assert.Equal(row.To ?? state, concern.State);
        }
        else
        {
            Assert.Contains(Assert.Throws<RuleBrokenException>(() => concern.Take(Act(deed, person, concern))).Rule, (string[])["workflow.capability", "concern.state"]);
            Assert.Equal(state, concern.State);
        }
    }

    [Theory]
    [InlineData(ConcernDeed.Answer, ConcernState.Assigned)]
    [InlineData(ConcernDeed.Measure, ConcernState.Answered)]
    [InlineData(ConcernDeed.Solve, ConcernState.Measured)]
    [InlineData(ConcernDeed.CloseUnsolved, ConcernState.Answered)]
    public void No_stage_is_reached_without_a_public_record(ConcernDeed deed, ConcernState from)
    {
        var concern = In(from, isConfirmed: true);

        Assert.Equal("concern.record", Refused(concern, Act(deed, People.HoldingEverything(2), concern) with { Record = null }));
        Assert.Equal(from, concern.State);
    }

    [Fact]
    public void Solved_needs_a_proof_of_its_own_that_is_younger_than_the_concern()
    {
        var concern = In(ConcernState.Measured, isConfirmed: true);
        var office = People.One(StaffRole.OfficeEditor);

        foreach (var proof in new[] { new NamedRecord(concern.AnswerDocumentId!.Value, _at.AddDays(1)), new(concern.MeasureDocumentId!.Value, _at.AddDays(1)), new(Guid.NewGuid(), _at.AddSeconds(-1)) })
        {
            Assert.Equal("concern.evidence", Refused(concern, Act(ConcernDeed.Solve, office, concern) with { Record = proof }));
        }
    }

    [Fact]
    public void The_wording_becomes_public_by_a_second_hand_and_nothing_hidden_is_closed()
    {
        var concern = In(ConcernState.Measured, isConfirmed: false);
        var writer = People.Another(StaffRole.OfficeEditor);

        Assert.Equal("concern.other-hand", Refused(concern, Act(ConcernDeed.Confirm, writer, concern)));
        Assert.Equal("concern.unconfirmed", Refused(concern, Act(ConcernDeed.Solve, writer, concern)));
        concern.Take(Act(ConcernDeed.Confirm, People.One(StaffRole.OfficeEditor), concern));
        Assert.Equal("concern.confirmed", Refused(concern, Act(ConcernDeed.Confirm, People.One(StaffRole.OfficeEditor), concern)));
    }

    [Fact]
    public void What_was_solved_and_comes_back_begins_anew_and_keeps_when_the_public_last_heard()
    {
        var concern = In(ConcernState.Solved, isConfirmed: true);
        var office = People.One(StaffRole.OfficeEditor);
        Assert.Equal("concern.reason", Refused(concern, Act(ConcernDeed.Reopen, office, concern) with { Reason = " " }));

        concern.Take(Act(ConcernDeed.Reopen, office, concern) with { At = _at.AddDays(9) });

        Assert.Equal((ConcernState.Assigned, _at.AddDays(9), null, null, _at), (concern.State, concern.StartedAt, concern.AnswerDocumentId, concern.ClosedAt, concern.RespondedAt));
    }

    [Fact]
    public void Of_two_who_act_at_once_one_is_told_to_look_again()
    {
        var concern = In(ConcernState.Registered, isConfirmed: false);
        var office = People.One(StaffRole.OfficeEditor);
        var (first, second) = (Act(ConcernDeed.Assign, office, concern), Act(ConcernDeed.Confirm, office, concern));
        concern.Take(first);

        Assert.Equal("stale.version", Refused(concern, second));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   短   ")]
    public void A_question_that_says_nothing_is_none(string question) =>
        Assert.Equal("concern.words", Assert.Throws<RuleBrokenException>(() => Concern.Register(new("health", question, ""), People.City, Guid.NewGuid(), People.One(StaffRole.OfficeEditor), _at, "20191213-123456")).Rule);

    // Friday evening: the hours run through the week-end.
    [Theory]
    [InlineData(ConcernState.Registered, 23, "")]
    [InlineData(ConcernState.Registered, 24, "ConcernUnowned:Office ConcernDue:Owner")]
    [InlineData(ConcernState.Assigned, 23, "")]
    [InlineData(ConcernState.Assigned, 24, "ConcernDue:Owner")]
    [InlineData(ConcernState.Assigned, 48, "ConcernOverdue:Owner,Office")]
    [InlineData(ConcernState.Assigned, 96, "ConcernOverdue:Owner,Office,Leader")]
    [InlineData(ConcernState.Answered, 96, "")]
    [InlineData(ConcernState.Unsolved, 96, "")]
    public void People_are_called_by_the_hours(ConcernState state, int hours, string told)
    {
        var concern = In(state, isConfirmed: true);

        Assert.Equal(told, string.Join(' ', new ConcernWatch(_terms, _at.AddHours(hours)).CallsFor(concern).Select(call => $"{call.Kind}:{string.Join(',', call.Parts)}")));
        Assert.Equal(state == ConcernState.Registered && hours >= 24, _terms.IsUnowned(state, concern.StartedAt, _at.AddHours(hours)));
    }

    [Fact]
    public void Where_nobody_plays_a_part_the_office_hears_of_it()
    {
        var concern = In(ConcernState.Assigned, isConfirmed: true);
        var (office, owner) = (People.One(StaffRole.OfficeEditor), People.One(StaffRole.DraftingClerk, People.Department));

        Assert.Equal([owner.Id], ConcernPeople.Of(concern, [ConcernPart.Owner], [office, owner]).ToArray());
        Assert.Equal([office.Id], ConcernPeople.Of(concern, [ConcernPart.Owner], [office, People.One(StaffRole.DraftingClerk, People.OtherDepartment)]).ToArray());
    }

    [Theory]
    [InlineData(89, false)]
    [InlineData(90, true)]
    public void A_field_is_silent_ninety_days_after_its_last_response_or_after_it_began_to_hold(int days, bool isSilent)
    {
        var field = new ConcernField("health", "卫生健康", "tc-d18", ChinaTime.DayOf(_at), null, "");

        Assert.Equal(isSilent, _terms.IsSilent(field, null, _at.AddDays(days)));
        Assert.Equal(isSilent, _terms.IsSilent(field with { From = new(2018, 1, 1) }, _at, _at.AddDays(days)));
    }

    private static string Refused(Concern concern, ConcernAct act) => Assert.Throws<RuleBrokenException>(() => concern.Take(act)).Rule;

    private static ConcernAct Act(ConcernDeed deed, Actor person, Concern concern) =>
        new(deed, person, _at) { OrganPath = People.Department, Record = new(Guid.NewGuid(), _at), Reason = "又有群众反映", SeenVersion = concern.Version };

    private static Concern In(ConcernState state, bool isConfirmed)
    {
        var concern = Concern.Register(new("health", "医院什么时候能用医保电子凭证结算？", "群众留言"), People.City, Guid.NewGuid(), People.Another(StaffRole.OfficeEditor), _at, "20191213-123456");
        var everybody = People.HoldingEverything(2);
        ConcernDeed[] way = state switch
        {
            ConcernState.Registered => [],
            ConcernState.Assigned => [ConcernDeed.Assign],
            ConcernState.Answered => [ConcernDeed.Assign, ConcernDeed.Answer],
            ConcernState.Measured => [ConcernDeed.Assign, ConcernDeed.Answer, ConcernDeed.Measure],
            ConcernState.Solved => [ConcernDeed.Assign, ConcernDeed.Answer, ConcernDeed.Measure, ConcernDeed.Confirm, ConcernDeed.Solve],
            ConcernState.Unsolved => [ConcernDeed.Assign, ConcernDeed.Answer, ConcernDeed.Confirm, ConcernDeed.CloseUnsolved],
        };
        foreach (var deed in isConfirmed && !way.Contains(ConcernDeed.Confirm) ? [ConcernDeed.Confirm, .. way] : way)
        {
            concern.Take(Act(deed, everybody, concern));
        }

        return concern;
    }
}
