using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Staff.Roster;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Organisations.Mergers;

/// <summary>R110: what may not be merged, and what a moved right keeps.</summary>
public sealed class MergerRulesTests
{
    private static readonly DateOnly _today = new(2019, 12, 12);

    private static readonly DateTimeOffset _now = new(2019, 12, 12, 2, 0, 0, TimeSpan.Zero);

    private static readonly FoundedOrgan _new = new("tc-new", "腾冲市新设局", "新设局", OrganKind.Department, "tcs099", "");

    private static readonly MergerWish _wish = new(["a", "b"], null, _new, _today, "腾发〔2019〕1号");

    public static TheoryData<string, MergerWish> Forbidden => new()
    {
        { "organs.merger-basis", _wish with { Basis = " " } },
        { "organs.merger-future", _wish with { EffectiveOn = _today.AddDays(1) } },
        { "organs.merger-early", _wish with { EffectiveOn = new(1949, 9, 30) } },
        { "organs.merger-early", _wish with { Predecessors = ["young"], EffectiveOn = new(2018, 1, 1) } },
        { "organs.merger-early", _wish with { Successor = "young", Founded = null, EffectiveOn = new(2017, 1, 1) } },
        { "organs.merger-none", _wish with { Predecessors = [] } },
        { "organs.merger-unknown", _wish with { Predecessors = ["nobody"] } },
        { "organs.merger-unknown", _wish with { Predecessors = ["outside"] } },
        { "organs.merger-root", _wish with { Predecessors = [Organs.City.Key] } },
        { "organs.merger-gone", _wish with { Predecessors = ["gone"] } },
        { "organs.merger-gone", _wish with { Predecessors = ["merged"] } },
        { "organs.merger-self", _wish with { Successor = "a", Founded = null } },
        { "organs.merger-children", _wish with { Predecessors = ["parent"] } },
        { "organs.merger-successor", _wish with { Founded = null } },
        { "organs.merger-successor", _wish with { Founded = null, Successor = "outside" } },
        { "organs.merger-successor-gone", _wish with { Founded = null, Successor = "gone" } },
        { "organs.merger-successor-gone", _wish with { Founded = null, Successor = "merged" } },
        { "organs.merger-key", _wish with { Founded = _new with { Key = "TC_1" } } },
        { "organs.merger-key-taken", _wish with { Founded = _new with { Key = Organs.Department.Key } } },
        { "organs.merger-key-taken", _wish with { Founded = _new with { Key = "contacts" } } },
        { "organs.merger-name", _wish with { Founded = _new with { ShortName = "" } } },
        { "organs.merger-name-taken", _wish with { Founded = _new with { Name = "甲局" } } },
        { "organs.merger-kind", _wish with { Founded = _new with { Kind = OrganKind.Government } } },
        { "organs.merger-code", _wish with { Founded = _new with { IndexCode = "x" } } },
        { "organs.merger-code-taken", _wish with { Founded = _new with { IndexCode = "tcs001" } } },
    };

    public static TheoryData<MergerWish> Passed => new()
    {
        _wish,
        _wish with { EffectiveOn = new(2001, 5, 1) },
        _wish with { Founded = null, Successor = "parent" },
        _wish with { Founded = null, Successor = Organs.City.Key },
        _wish with { Predecessors = ["parent", "child"] },
    };

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void What_may_not_be_merged_is_refused_by_name(string rule, MergerWish wish) =>
        Assert.Equal(rule, RuleOf(wish));

    [Theory]
    [MemberData(nameof(Passed))]
    public void What_may_be_merged_passes(MergerWish wish) => Assert.Equal("", RuleOf(wish));

    [Fact]
    public void An_organ_that_is_founded_stands_beside_its_predecessors_from_the_day_on()
    {
        var predecessor = Register().Single(organ => organ.Key == "child");

        var organ = Organ.Found(_new, predecessor, _today);
        predecessor.Dissolve(_today);

        Assert.Equal("/530581000/parent/tc-new/", organ.Path);
        Assert.True(organ.ExistsOn(_today) && !organ.ExistsOn(_today.AddDays(-1)));
        Assert.True(!predecessor.ExistsOn(_today) && predecessor.ExistsOn(_today.AddDays(-1)));
    }

    [Fact]
    public void A_moved_role_keeps_role_type_term_and_the_day_it_was_given() // R169: what was lent stays lent
    {
        var given = RoleGrant.Give(Guid.CreateVersion7(), StaffRole.FinalSigner, "/c/a/", _now.AddDays(-9), _now.AddDays(9), type: "notice");

        var moved = given.MoveTo("/c/n/", onlyThisOrgan: true, _now);

        Assert.True(!given.HoldsAt(_now) && given.HoldsAt(_now.AddTicks(-1)));
        Assert.True(moved.HoldsAt(_now) && moved.Until == _now.AddDays(9));
        Assert.Equal(new Grant(StaffRole.FinalSigner, "/c/n/", "notice", true), moved.AsGrant());
        Assert.True(StandingIn.Lends(Absence.Enter(given.AccountId, Guid.CreateVersion7(), _today, _today.AddDays(1), People.One(StaffRole.SystemAdministrator), _now.AddHours(-1)), moved));
    }

    [Fact]
    public void A_moved_turn_of_duty_goes_on_without_a_gap()
    {
        var shift = DutyShift.Enter(Guid.CreateVersion7(), "某人", DutyKey.Leader, "/c/a/", _now.AddHours(-2), _now.AddHours(5), People.One(StaffRole.OfficeEditor), _now.AddHours(-2));

        var moved = shift.MoveTo("/c/n/", People.One(StaffRole.SystemAdministrator), _now);

        Assert.True(!shift.HoldsAt(_now) && moved.HoldsAt(_now) && moved.Until == shift.Until && moved.OrganPath == "/c/n/");
    }

    private static string RuleOf(MergerWish wish)
    {
        var register = Register();
        var merged = register.Single(organ => organ.Key == "merged");
        var into = register.Single(organ => organ.Key == "a");
        return Refused.CodeOf(() => MergerRules.Check(wish, register, new([new(merged.Id, merged.Path, into.Id, into.Path, _now)]), _today)) ?? "";
    }

    private static List<Organ> Register()
    {
        var parent = Department("parent", "上级局", "tcs011");
        List<Organ> all =
        [
            Organs.City, Department("a", "甲局", "tcs009"), Department("b", "乙局", "tcs010"), parent,
            Organ.Register("child", "下级所", "所", OrganKind.PublicInstitution, parent.Path, "tcs012", 9),
            Organ.Register("outside", "外地机关", "外地", OrganKind.External, null, null, 9),
            Organs.Department, Department("gone", "旧局", "tcs013"), Department("merged", "并局", "tcs014"), Department("young", "新局", "tcs015"),
        ];
        all.Single(organ => organ.Key == "gone").SetValidity(null, new(2019, 12, 31));
        all.Single(organ => organ.Key == "young").SetValidity(new(2018, 6, 1), null);
        return all;
    }

    private static Organ Department(string key, string name, string code) => Organ.Register(key, name, name, OrganKind.Department, Organs.City.Path, code, 5);
}
