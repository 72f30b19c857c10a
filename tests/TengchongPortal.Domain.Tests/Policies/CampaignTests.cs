using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Ledgers;
using TengchongPortal.Domain.Policies.Ledgers.Campaigns;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Policies;

/// <summary>A clean-up of the whole city: state × deed × part against a table of their own, and each guard.</summary>
public sealed class CampaignTests
{
    private static readonly DateTimeOffset _now = ChinaTime.StartOf(new(2020, 5, 6)).AddHours(9);

    private static readonly Guid _first = Guid.NewGuid(), _second = Guid.NewGuid();

    private static readonly Actor _office = People.One(StaffRole.OfficeEditor), _clerk = People.One(StaffRole.DraftingClerk, People.Department), _compiler = People.Another(StaffRole.DraftingClerk);

    /// <summary>What may be done where, written apart from the table.</summary>
    private static readonly Dictionary<CampaignState, CampaignDeed[]> _may = new()
    {
        [CampaignState.Collecting] = [CampaignDeed.Save, CampaignDeed.HandIn, CampaignDeed.GiveBack, CampaignDeed.Postpone, CampaignDeed.Settle, CampaignDeed.Close],
        [CampaignState.Settled] = [CampaignDeed.Compile, CampaignDeed.Reopen, CampaignDeed.Close],
        [CampaignState.Compiled] = [CampaignDeed.Reopen],
        [CampaignState.Closed] = [],
    };

    public static TheoryData<CampaignState, CampaignDeed> Pairs
    {
        get
        {
            var pairs = new TheoryData<CampaignState, CampaignDeed>();
            foreach (var state in Enum.GetValues<CampaignState>())
            {
                foreach (var deed in Enum.GetValues<CampaignDeed>())
                {
                    pairs.Add(state, deed);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_the_table_does_not_hold_is_refused(CampaignState state, CampaignDeed deed)
    {
        var campaign = Reached(state);

        if (_may[state].Contains(deed))
        {
            campaign.Take(Fine(campaign, deed));
        }
        else
        {
            Assert.Equal("campaign.state", RuleOf(campaign, Fine(campaign, deed)));
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_button_is_there_where_the_step_may_be_taken(CampaignState state, CampaignDeed deed)
    {
        var (campaign, act) = (Reached(state), Fine(Reached(state), deed));

        Assert.Equal(_may[state].Contains(deed), CampaignGuards.StepsFor(campaign, act.OrganPath, act.Person).Any(step => step.Deed == deed));
    }

    [Fact]
    public void Nobody_plays_the_part_of_another()
    {
        foreach (var deed in Enum.GetValues<CampaignDeed>())
        {
            var campaign = Reached(_may.First(state => state.Value.Contains(deed)).Key);
            Actor[] others = CampaignWorkflow.StepOf(deed).By switch
            {
                CampaignPart.Office => [_clerk, _compiler, People.One(StaffRole.OfficeEditor, People.Department), People.WithoutRole],
                CampaignPart.Organ => [_office, People.One(StaffRole.UnitReviewer, People.Department), People.One(StaffRole.DraftingClerk, "/530581000/tc-d03/")],
                CampaignPart.Compiler => [_office, _clerk, People.WithoutRole],
            };

            Assert.All(others, other => Assert.Equal("workflow.capability", RuleOf(campaign, Fine(campaign, deed) with { Person = other })));
        }
    }

    [Fact]
    public void What_is_chosen_is_kept_and_handed_in_when_each_has_its_finding()
    {
        var campaign = Opened();
        campaign.Take(Act(campaign, CampaignDeed.Save, People.Department) with { Findings = Chosen((_first, CleanUpFinding.Stands)) });

        Assert.Equal("campaign.left", RuleOf(campaign, Act(campaign, CampaignDeed.HandIn, People.Department)));
        campaign.Take(Act(campaign, CampaignDeed.HandIn, People.Department) with { Findings = Chosen((_second, CleanUpFinding.Repealed)) });

        var sheet = campaign.SheetOf(People.Department)!;
        Assert.Equal((CleanUpTaskState.HandedIn, _clerk.Name), (sheet.State, sheet.PersonName));
        Assert.Equal([CleanUpFinding.Stands, CleanUpFinding.Repealed], sheet.Items.Select(item => item.Finding!.Value));
    }

    [Fact]
    public void A_document_that_ended_meanwhile_asks_for_no_finding()
    {
        var campaign = Opened();
        var act = Act(campaign, CampaignDeed.HandIn, People.Department) with { Findings = Chosen((_first, CleanUpFinding.Stands)), Standing = [_first] };

        campaign.Take(act);

        Assert.Equal(CleanUpTaskState.HandedIn, campaign.SheetOf(People.Department)!.State);
    }

    [Fact]
    public void Who_has_not_handed_in_is_gone_on_without_for_a_reason_only_and_comes_back_when_it_is_opened_again()
    {
        var campaign = Reached(CampaignState.Collecting);
        Assert.Equal("campaign.missing", RuleOf(campaign, Fine(campaign, CampaignDeed.Settle) with { Reason = "" }));

        campaign.Take(Fine(campaign, CampaignDeed.Settle));
        Assert.Equal(CleanUpTaskState.Missing, campaign.SheetOf(People.OtherDepartment)!.State);

        campaign.Take(Fine(campaign, CampaignDeed.Reopen));
        Assert.Equal([CleanUpTaskState.HandedIn, CleanUpTaskState.Open], campaign.Tasks.Select(task => task.State));
    }

    [Theory]
    [InlineData(CampaignDeed.GiveBack, CampaignState.Collecting, "campaign.reason")]
    [InlineData(CampaignDeed.Postpone, CampaignState.Collecting, "campaign.due")]
    [InlineData(CampaignDeed.Compile, CampaignState.Settled, "campaign.none")]
    [InlineData(CampaignDeed.Reopen, CampaignState.Compiled, "campaign.draft")]
    [InlineData(CampaignDeed.Close, CampaignState.Collecting, "campaign.reason")]
    public void A_guard_says_no(CampaignDeed deed, CampaignState state, string rule)
    {
        var campaign = Reached(state);
        var empty = Fine(campaign, deed) with { Reason = " ", DueOn = campaign.DueOn, Found = 0, HasDraft = true };

        Assert.Equal(rule, RuleOf(campaign, empty));
    }

    [Fact]
    public void Nothing_is_settled_before_anybody_handed_in() => Assert.Equal("campaign.nobody", RuleOf(Opened(), Fine(Opened(), CampaignDeed.Settle) with { SeenVersion = 0 }));

    [Fact]
    public void A_stale_page_is_told_so()
    {
        var campaign = Opened();
        campaign.Take(Act(campaign, CampaignDeed.Save, People.Department));

        Assert.Equal("campaign.stale", RuleOf(campaign, Act(campaign, CampaignDeed.Save, People.Department) with { SeenVersion = 0 }));
    }

    [Fact]
    public void Late_is_who_has_not_handed_in_by_the_day_or_did_so_after_it()
    {
        var campaign = Reached(CampaignState.Collecting);
        var (done, open) = (campaign.SheetOf(People.Department)!, campaign.SheetOf(People.OtherDepartment)!);

        Assert.False(campaign.IsLate(open, campaign.DueOn));
        Assert.True(campaign.IsLate(open, campaign.DueOn.AddDays(1)));
        Assert.False(campaign.IsLate(done, campaign.DueOn.AddDays(1)));
        campaign.Take(Fine(campaign, CampaignDeed.Close));
        Assert.False(campaign.IsLate(open, campaign.DueOn.AddDays(1)));
    }

    [Fact]
    public void After_the_last_day_it_is_opened_again_with_a_new_one_only()
    {
        var campaign = Reached(CampaignState.Settled);
        var late = Fine(campaign, CampaignDeed.Reopen) with { At = ChinaTime.StartOf(campaign.DueOn.AddDays(3)) };

        Assert.Equal("campaign.due", RuleOf(campaign, late));
        Assert.Equal("campaign.due", RuleOf(campaign, late with { DueOn = campaign.DueOn.AddDays(2) }));
        campaign.Take(late with { DueOn = campaign.DueOn.AddDays(3) });
        Assert.Equal(new(2020, 7, 3), campaign.DueOn);
    }

    [Fact]
    public void A_sheet_is_called_for_at_its_organ_and_never_nobodys()
    {
        var (campaign, reviewer, leader) = (Opened(), People.One(StaffRole.UnitReviewer, People.Department), People.One(StaffRole.FinalSigner, People.Department));
        var sheet = campaign.SheetOf(People.Department)!;
        Actor[] staff = [_clerk, _compiler, reviewer, leader, _office];

        Assert.Equal([_clerk.Id], CampaignPeople.Of(campaign, sheet, [DutyPart.Owner], staff).AsEnumerable());
        Assert.Equal([_clerk.Id, reviewer.Id, leader.Id, _office.Id], CampaignPeople.Of(campaign, sheet, [DutyPart.Owner, DutyPart.Deputy, DutyPart.Leader, DutyPart.Office], staff).AsEnumerable());
        Assert.Equal([reviewer.Id], CampaignPeople.Of(campaign, sheet, [DutyPart.Owner], [_compiler, reviewer, leader, _office]).AsEnumerable());
        Assert.Equal([_office.Id], CampaignPeople.Of(campaign, sheet, [DutyPart.Owner], [_compiler, _office]).AsEnumerable());
    }

    [Theory]
    [InlineData("", "依据", 1, 2, "campaign.name")]
    [InlineData("名称", " ", 1, 2, "campaign.basis")]
    [InlineData("名称", "依据", -1, 2, "campaign.due")]
    [InlineData("名称", "依据", 1, 0, "campaign.empty")]
    [InlineData("名称", "依据", 1, CleanUpCampaign.MostDocuments + 1, "campaign.much")]
    public void A_campaign_says_what_by_which_order_until_when_and_of_something(string name, string basis, int days, int documents, string rule)
    {
        var words = Words with { Name = name, Basis = basis, DueOn = ChinaTime.DayOf(_now).AddDays(days), Organs = [new(People.Department, [.. Enumerable.Range(0, documents).Select(_ => Guid.NewGuid())])] };

        Assert.Equal(rule, Assert.Throws<RuleBrokenException>(() => CleanUpCampaign.Open(words, People.City, Guid.NewGuid(), _office, _now)).Rule);
    }

    private static CampaignWords Words => new("全面清理", "省政府办公厅通知", new(2020, 6, 30), new(2020, 5, 6), null, [], [new(People.Department, [_first, _second]), new(People.OtherDepartment, [])]);

    private static CleanUpCampaign Opened() => CleanUpCampaign.Open(Words, People.City, Guid.NewGuid(), _office, _now);

    /// <summary>The first department has handed in, the other has not.</summary>
    private static CleanUpCampaign Reached(CampaignState state)
    {
        var campaign = Opened();
        campaign.Take(Act(campaign, CampaignDeed.HandIn, People.Department) with { Findings = Chosen((_first, CleanUpFinding.Stands), (_second, CleanUpFinding.Lapsed)) });
        CampaignDeed[] way = state switch
        {
            CampaignState.Collecting => [],
            CampaignState.Settled => [CampaignDeed.Settle],
            CampaignState.Compiled => [CampaignDeed.Settle, CampaignDeed.Compile],
            CampaignState.Closed => [CampaignDeed.Close],
        };
        foreach (var deed in way)
        {
            campaign.Take(Fine(campaign, deed));
        }

        return campaign;
    }

    /// <summary>An act to which nothing can be said but that the state forbids it.</summary>
    private static CampaignAct Fine(CleanUpCampaign campaign, CampaignDeed deed) => deed switch
    {
        CampaignDeed.Save or CampaignDeed.HandIn => Act(campaign, deed, People.OtherDepartment) with { Person = People.One(StaffRole.DraftingClerk, People.OtherDepartment) },
        CampaignDeed.GiveBack => Act(campaign, deed, People.Department) with { Person = _office },
        CampaignDeed.Compile => Act(campaign, deed, "") with { Person = _compiler },
        _ => Act(campaign, deed, "") with { Person = _office },
    };

    private static CampaignAct Act(CleanUpCampaign campaign, CampaignDeed deed, string organ) => new(deed, _clerk, _now)
    {
        OrganPath = organ,
        Standing = [_first, _second],
        Found = 2,
        DocumentId = deed == CampaignDeed.Compile ? Guid.NewGuid() : null,
        DueOn = deed == CampaignDeed.Postpone ? campaign.DueOn.AddDays(1) : null,
        Reason = "另一示例局正在机构改革",
        SeenVersion = campaign.SheetOf(organ)?.Version ?? campaign.Version,
    };

    private static System.Collections.Immutable.ImmutableDictionary<Guid, CleanUpFinding?> Chosen(params (Guid Document, CleanUpFinding Finding)[] findings) =>
        System.Collections.Immutable.ImmutableDictionary.CreateRange(findings.Select(one => KeyValuePair.Create(one.Document, (CleanUpFinding?)one.Finding)));

    private static string RuleOf(CleanUpCampaign campaign, CampaignAct act) => Assert.Throws<RuleBrokenException>(() => campaign.Take(act)).Rule;
}
