using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Routing;

namespace TengchongPortal.Domain.Tests.Disclosures.Routing;

/// <summary>A route is made stricter by column, unit or flag, never looser (workflow.md 3.4), and asks for the head of the organ by class and day (R32).</summary>
public sealed class RouteBookTests
{
    private static readonly string[] _types = ["A", "B", "C"];
    private static readonly string[] _columns = ["notices", "debts", "headlines"];
    private static readonly string[] _units = [Here, "/530581000/tc-d08/"];
    private static readonly string[] _flags = ["", "person-list", "class-a"];

    private const string Here = "/530581000/tc-d01/";

    private static readonly DateOnly _before = new(2018, 12, 31);
    private static readonly DateOnly _since = new(2019, 1, 1);

    private static readonly RouteBook _book = new(
        [
            Route("A", 40, 1, _before.AddYears(-1), _before, [Gate.FirstReview], [Gate.Secrecy, Gate.Legality], [Gate.FinalSign]),
            Route("A", 40, 2, _since, null, [Gate.FirstReview], [Gate.Secrecy, Gate.Legality], [Gate.FinalSign], [Gate.HeadSign]),
            Route("B", 30, 1, _before.AddYears(-1), null, [Gate.FirstReview], [Gate.Secrecy], [Gate.FinalSign]),
            Route("C", 20, 1, _before.AddYears(-1), null, [Gate.FirstReview], [Gate.Secrecy]),
        ],
        [
            new(null, "debts", "A"),
            new(null, null, "A", Unit: "tc-d08"),
            new("person-list", null, "B", ["C"]),
            new("class-a", null, "A"),
        ])
    {
        Classes = [new("class-a", ["headlines"], _since, null)],
    };

    [Theory]
    [InlineData("B", "notices", Here, "", "B")]
    [InlineData("B", "debts", Here, "", "A")]
    [InlineData("B", "notices", "/530581000/tc-d08/", "", "A")]
    [InlineData("B", "notices", "/530581000/tc-d08/station/", "", "A")]
    [InlineData("B", "notices", "/530581000/tc-d080/", "", "B")]
    [InlineData("B", "notices", Here, "class-a", "A")]
    [InlineData("A", "notices", Here, "person-list", "A")]
    [InlineData("C", "notices", Here, "person-list", "C")]
    [InlineData("C", "debts", Here, "person-list", "A")]
    public void A_column_a_unit_or_a_flag_raises_the_route_and_nothing_lowers_it(string own, string column, string organ, string flag, string wanted) =>
        Assert.Equal(wanted, _book.PlanFor(Case(own, column, organ, flag), _since).Key);

    [Fact]
    public void No_combination_makes_a_route_ask_less_than_the_type_does()
    {
        foreach (var own in _types)
        {
            var plain = _book.PlanFor(Case(own, "notices", Here, ""), _since);
            Assert.All(
                from column in _columns from organ in _units from flag in _flags select _book.PlanFor(Case(own, column, organ, flag), _since),
                plan => Assert.True(plan.IsAsStrictAs(plain), $"{plan} after {plain}"));
        }
    }

    [Fact]
    public void Top_class_texts_are_signed_by_the_head_of_the_organ_from_the_day_of_the_rule() // R32
    {
        var headline = Case("B", "headlines", Here, "");

        Assert.Equal("B@1:FirstReview>Secrecy>FinalSign", _book.PlanFor(headline, _before).ToString());
        Assert.Equal("A@2:FirstReview>Secrecy+Legality>FinalSign>HeadSign", _book.PlanFor(headline, _since).ToString());
        Assert.DoesNotContain(Gate.HeadSign, _book.PlanFor(Case("A", "notices", Here, ""), _since).Gates);
    }

    private static RouteCase Case(string route, string column, string organ, string flag) =>
        new(route, column, flag.Length == 0 ? [] : [flag]) { OrganPath = organ };

    private static RouteDefinition Route(string code, int strictness, int version, DateOnly from, DateOnly? to, params Gate[][] stages) => new(
        code, code, strictness, version, from, to, [], null,
        [.. stages.Select(stage => stage.Select(gate => new RouteGate(gate, ["list"], gate is Gate.HeadSign ? "class-a" : null)).ToImmutableArray())]);
}
