using System.Text.RegularExpressions;

namespace TengchongPortal.Web.Tests.Conventions;

/// <summary>The house style §6: names say what a thing does.</summary>
public sealed partial class NameTests
{
    private static readonly string[] _forbidden = ["Manager", "Helper", "Util", "Utils", "Utility", "Service", "Services", "Processor", "Data", "Info", "Base", "Extensions"];

    /// <summary>Suffix of the framework for what it finds by that suffix.</summary>
    private const string TagHelper = "TagHelper";

    [Fact]
    public void No_type_has_a_name_that_says_nothing() =>
        Assert.Empty(HouseTypes.All.Where(type => WordsOf(type.Name).Intersect(_forbidden).Any()).Select(type => type.FullName));

    [Fact]
    public void No_file_of_the_tests_has_such_a_name_either() =>
        Assert.Empty(SourceTree.Files("tests", ".cs").Where(file => WordsOf(Path.GetFileNameWithoutExtension(file)).Intersect(_forbidden).Any()).Select(SourceTree.NameOf));

    [Fact]
    public void No_folder_is_named_after_a_kind_of_class() =>
        Assert.Empty(SourceTree.Files("src", ".cs", ".cshtml")
            .SelectMany(file => SourceTree.NameOf(file).Split('/').SkipLast(1))
            .Distinct()
            .Intersect(["Public", "Shared", "Common", "Helpers", "Services", "Models"]));

    [Fact]
    public void Every_class_is_sealed_abstract_or_static() =>
        Assert.Empty(HouseTypes.All.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(type => type.FullName));

    [Fact]
    public void Nothing_is_left_for_later_and_nothing_names_a_machine()
    {
        var files = SourceTree.Files("src", ".cs", ".cshtml").Concat(SourceTree.Files("tests", ".cs")).Where(file => !file.EndsWith("NameTests.cs", StringComparison.Ordinal));

        Assert.Empty(files.Where(file => LeftForLater().IsMatch(File.ReadAllText(file))).Select(SourceTree.NameOf));
    }

    // Service items (政务服务事项) are a subject of the portal.
    private static IEnumerable<string> WordsOf(string name) =>
        Word().Matches(name.Replace(TagHelper, "", StringComparison.Ordinal).Replace("ServiceItem", "", StringComparison.Ordinal).Replace("ServiceGuide", "", StringComparison.Ordinal)).Select(match => match.Value);

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|NotImplementedException|Thread\.Sleep|/work/|/home/[a-z]")]
    private static partial Regex LeftForLater();
}
