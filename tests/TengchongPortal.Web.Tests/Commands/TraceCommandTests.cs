using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Commands;
using TengchongPortal.Web.Tests.Conventions;

namespace TengchongPortal.Web.Tests.Commands;

/// <summary>R152: from every rule a line leads to requirement, function and test, and each of them is really there.</summary>
public sealed partial class TraceCommandTests(ReferencePortal portal) : IClassFixture<ReferencePortal>
{
    private static readonly Lazy<HashSet<string>> _tests = new(() => [.. SourceTree.Files("tests", "Tests.cs")
        .SelectMany(file => Cases().Matches(File.ReadAllText(file)).Select(one => $"{Path.GetFileNameWithoutExtension(file)}.{one.Groups["name"].Value}"))]);

    private RuleTraces Traces => portal.Services.GetRequiredService<RuleTraces>();

    [Fact]
    public async Task No_cell_is_empty_and_every_rule_of_the_register_has_a_line()
    {
        var run = await CommandRun.OfAsync(portal, "trace", "rules", "--json");

        Assert.Equal(0, run.Code);
        Assert.True(run.Json.GetProperty("complete").GetBoolean(), run.Output);
        Assert.Equal(portal.Services.GetRequiredService<RuleRegister>().Rules.Select(rule => rule.Title), run.Json.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("title").GetString()));
        Assert.All(run.Json.GetProperty("rules").EnumerateArray(), rule => Assert.NotEqual(0, rule.GetProperty("lines").GetArrayLength()));
    }

    [Fact]
    public void Every_function_that_is_named_is_a_type_of_the_portal_and_every_test_exists()
    {
        var types = HouseTypes.All.Select(type => type.Name.Split('`')[0]).ToHashSet();

        Assert.Empty(Traces.Lines.Where(line => !types.Contains(line.Function)).Select(line => line.Function));
        Assert.Empty(Traces.Lines.Where(line => !_tests.Value.Contains(line.Test)).Select(line => line.Test));
        Assert.All(Traces.Lines, line => Assert.Matches("^R[1-9][0-9]{0,2}$", line.Requirement));
    }

    [Fact]
    public void No_line_stands_twice() => Assert.Equal(Traces.Lines.Length, Traces.Lines.Distinct().Count());

    [Theory]
    [InlineData("", "RuleBook", "RuleBookTests.Any", "没有填全")]
    [InlineData("R141", "NoSuchType", "RuleBookTests.Any", "NoSuchType")]
    [InlineData("R141", "RuleBook", "", "没有填全")]
    public async Task A_hole_in_the_table_ends_with_1_and_is_named(string requirement, string function, string test, string said)
    {
        var register = portal.Services.GetRequiredService<RuleRegister>();
        var holed = new RuleTraces(Traces.Lines.Add(new(register.Rules[0].Title, requirement, function, test)));

        var (code, output) = await RunAsync(register, holed);

        Assert.Equal(1, code);
        Assert.Contains(said, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_without_a_line_and_a_line_without_a_rule_are_named()
    {
        var register = portal.Services.GetRequiredService<RuleRegister>();
        var first = register.Rules[0].Title;
        ImmutableArray<RuleTrace> lines = [.. Traces.Lines.Where(line => line.Rule != first), new("没有这项制度", "R1", "RuleBook", "RuleBookTests.Any")];

        var (code, output) = await RunAsync(register, new(lines));

        Assert.Equal(1, code);
        Assert.Contains($"《{first}》没有对应的功能和测试", output, StringComparison.Ordinal);
        Assert.Contains("“没有这项制度”不在制度登记册里", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_word_is_wrong_usage() => Assert.Equal(2, (await CommandRun.OfAsync(portal, "trace", "all")).Code);

    private static async Task<(int Code, string Output)> RunAsync(RuleRegister register, RuleTraces traces)
    {
        using var result = new StringWriter();
        var code = await new TraceCommand(register, traces).RunAsync(new CommandArguments(["rules"]), new CommandOutput(result, TextWriter.Null, json: false), CancellationToken.None);
        return (code, result.ToString());
    }

    [GeneratedRegex(@"^    public (async )?(Task|void) (?<name>[A-Z]\w+)\(", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Cases();
}
