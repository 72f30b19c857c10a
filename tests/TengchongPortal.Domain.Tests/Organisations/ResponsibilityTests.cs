using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Organisations;

/// <summary>Who answers for openness at an organ: what may be said, by whom, and what is missing (R10, R177).</summary>
public sealed class ResponsibilityTests
{
    private static readonly DateTimeOffset _now = new(2019, 12, 12, 2, 0, 0, TimeSpan.Zero);

    private static readonly Responsibility _whole = new("领导小组", "甲某", "副局长", "办公室", "0875-5123456", "乙某", "丙某", 0, 2) { HeadName = "丁某", HeadPost = "局长" };

    public static TheoryData<Responsibility?, ResponsibilityGap[]> Lacking => new()
    {
        { null, [ResponsibilityGap.NoEntry] },
        { _whole, [] },
        { _whole with { LeadingGroup = "", LeaderPost = "" }, [] },
        { _whole with { HeadPost = "" }, [] },
        { _whole with { HeadName = "" }, [ResponsibilityGap.NoHead] },
        { _whole with { LeaderName = "" }, [ResponsibilityGap.NoLeader] },
        { _whole with { OfficerName = "", DeputyName = "" }, [ResponsibilityGap.NoOfficer, ResponsibilityGap.NoDeputy] },
        { _whole with { Phone = "" }, [ResponsibilityGap.NoPhone] },
        { _whole with { OfficeName = "" }, [ResponsibilityGap.NoPhone] },
        { _whole with { FullTime = 0, PartTime = 0 }, [ResponsibilityGap.NoStaff] },
    };

    [Theory]
    [InlineData("0875-5123456", "0875-5123456")]
    [InlineData("０８７５－５１２３４５６", "0875-5123456")]
    [InlineData(" 0875—5123456—801 ", "0875-5123456-801")]
    [InlineData("08755123456", "08755123456")]
    [InlineData("010-12345678", "010-12345678")]
    [InlineData("12345", "12345")]
    [InlineData("400-123-4567", "400-123-4567")]
    [InlineData("", "")]
    public void An_office_telephone_is_taken_however_it_is_typed(string typed, string kept) =>
        Assert.Equal(kept, (_whole with { Phone = typed }).Checked().Phone);

    [Theory]
    [InlineData("13987512345", "organs.phone-private")]
    [InlineData("139 8751 2345", "organs.phone-private")]
    [InlineData("+86-13987512345", "organs.phone-private")]
    [InlineData("１３９８７５１２３４５", "organs.phone-private")]
    [InlineData("5123456", "organs.phone")]
    [InlineData("0875-5123456转801", "organs.phone")]
    [InlineData("办公室", "organs.phone")]
    public void A_private_number_and_no_number_are_refused(string typed, string rule) =>
        Assert.Equal(rule, Refused.CodeOf(() => (_whole with { Phone = typed }).Checked()));

    [Fact]
    public void A_post_without_a_name_is_refused() => Assert.Equal("organs.head", Refused.CodeOf(() => (_whole with { HeadName = " " }).Checked()));

    [Fact]
    public void The_deputy_is_another_person_than_the_officer()
    {
        Assert.Equal("organs.deputy-same", Refused.CodeOf(() => (_whole with { DeputyName = " 乙某 " }).Checked()));
        Assert.Equal("", (_whole with { OfficerName = "", DeputyName = "" }).Checked().DeputyName);
    }

    [Fact]
    public void A_statement_holds_once_a_second_has_confirmed_it()
    {
        var entry = Entered();

        Assert.Equal("organs.second", Refused.CodeOf(() => entry.Confirm(Organs.Department, People.One(StaffRole.UnitReviewer), _now)));
        entry.Confirm(Organs.Department, People.Another(StaffRole.UnitReviewer), _now);
        Assert.Equal(ProposalOutcome.Confirmed, entry.Outcome);
        Assert.Equal("organs.decided", Refused.CodeOf(() => entry.Decline(Organs.Department, People.Another(StaffRole.FinalSigner), _now)));
    }

    [Fact]
    public void Every_role_may_do_what_the_table_says_and_nothing_at_another_organ()
    {
        StaffRole[] entering = [StaffRole.DraftingClerk, StaffRole.UnitReviewer, StaffRole.OfficeEditor, StaffRole.FinalSigner, StaffRole.Webmaster];
        StaffRole[] confirming = [StaffRole.UnitReviewer, StaffRole.OfficeEditor, StaffRole.FinalSigner];
        foreach (var role in Enum.GetValues<StaffRole>())
        {
            var (here, there) = (People.Another(role, Organs.Department.Path), People.Another(role, Organs.OtherDepartment.Path));

            Assert.Equal(entering.Contains(role), Refused.CodeOf(() => ResponsibilityEntry.Enter(Organs.Department, _whole, here, _now)) is null);
            Assert.Equal(confirming.Contains(role), Refused.CodeOf(() => Entered().Confirm(Organs.Department, here, _now)) is null);
            Assert.Equal("organs.capability", Refused.CodeOf(() => ResponsibilityEntry.Enter(Organs.Department, _whole, there, _now)));
            Assert.Equal("organs.capability", Refused.CodeOf(() => Entered().Confirm(Organs.Department, there, _now)));
        }
    }

    [Theory]
    [MemberData(nameof(Lacking))]
    public void What_is_missing_is_named(Responsibility? said, ResponsibilityGap[] gaps) => // R10
        Assert.Equal(gaps, [.. ResponsibilityGaps.Of(said, _now, 12, ChinaTime.DayOf(_now), isTrained: true)]);

    [Theory]
    [InlineData("2020-12-12", false)]
    [InlineData("2020-12-13", true)]
    public void A_confirmation_counts_for_a_year_and_its_day(string today, bool isOutdated) => // R177
        Assert.Equal(isOutdated, ResponsibilityGaps.Of(_whole, _now, 12, DateOnly.ParseExact(today, "yyyy-MM-dd"), isTrained: true).Contains(ResponsibilityGap.Outdated));

    [Theory]
    [MemberData(nameof(Lacking))]
    public void Where_nobody_is_trained_that_is_missing_too(Responsibility? said, ResponsibilityGap[] gaps) => // R138
        Assert.Equal([.. gaps, ResponsibilityGap.NobodyTrained], [.. ResponsibilityGaps.Of(said, _now, 12, ChinaTime.DayOf(_now), isTrained: false)]);

    private static ResponsibilityEntry Entered() => ResponsibilityEntry.Enter(Organs.Department, _whole, People.One(StaffRole.UnitReviewer), _now);
}
