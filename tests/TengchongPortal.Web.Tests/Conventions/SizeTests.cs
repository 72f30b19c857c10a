using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;

namespace TengchongPortal.Web.Tests.Conventions;

/// <summary>The sizes of the house style §10: what grows beyond them is two rooms sharing a wall.</summary>
public sealed class SizeTests
{
    private const int MostDependencies = 5;

    /// <summary>Constructors that need more, each with its reason; seven at most.</summary>
    private static readonly Dictionary<string, string> _wide = new()
    {
        ["StorePreparation"] = "The start of the portal touches database, flags, fillings, environment and log once, in one order.",
        ["PublicationRecorder"] = "A public event leaves its number, leaf, projection and consequences in one transaction, through one door.",
        ["EditionSteps"] = "The transaction of a step: facts, the step, what the public sees of it, whom it concerns, the audit line.",
        ["EditionFactsQuery"] = "All that an edition cannot know by itself: rules, checker, staffing, duty, form and the other editions.",
        ["StepPageQuery"] = "The page behind a step shows edition, facts, steps, reference words and the text as citizens would see it.",
    };

    public static TheoryData<string, string, int> Limits => new()
    {
        { "src", ".cs", 250 },
        { "tests", ".cs", 300 },
        { "src", ".cshtml", 150 },
        { "src", "Controller.cs", 100 },
        { "src", "Program.cs", 50 },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void No_file_is_longer_than_its_kind_may_be(string folder, string ending, int most)
    {
        var files = SourceTree.Files(folder, ending);

        Assert.NotEmpty(files);
        Assert.Empty(files.Where(file => File.ReadLines(file).Count() > most).Select(file => $"{SourceTree.NameOf(file)}: {File.ReadLines(file).Count()}"));
    }

    [Fact]
    public void Nine_files_in_ten_have_at_most_110_lines()
    {
        var lengths = SourceTree.Files("src", ".cs").Select(file => File.ReadLines(file).Count()).Order().ToList();

        Assert.InRange(lengths[lengths.Count * 9 / 10], 1, 110);
    }

    [Fact]
    public void No_controller_has_more_than_six_actions()
    {
        var controllers = HouseTypes.Web.GetTypes().Where(type => type.IsAssignableTo(typeof(ControllerBase))).ToList();

        Assert.NotEmpty(controllers);
        Assert.Empty(controllers.Where(type => type.GetMethods().Count(method => method.GetCustomAttributes(typeof(HttpMethodAttribute), false).Length > 0) > 6).Select(type => type.FullName));
    }

    [Fact]
    public void No_constructor_takes_more_than_five_things_without_a_reason() =>
        Assert.Empty(Wide(MostDependencies).Where(type => !_wide.ContainsKey(type.Name)).Select(type => type.FullName));

    [Fact]
    public void No_reason_excuses_more_than_seven_and_none_is_kept_that_is_not_needed()
    {
        Assert.Empty(Wide(7).Select(type => type.FullName));
        Assert.Equal(_wide.Keys.Order(), Wide(MostDependencies).Select(type => type.Name).Order());
    }

    private static IEnumerable<Type> Wide(int most) => HouseTypes.All.Where(type =>
        !HouseTypes.IsRecord(type) && type.GetConstructors().Any(constructor => constructor.GetParameters().Length > most));
}
