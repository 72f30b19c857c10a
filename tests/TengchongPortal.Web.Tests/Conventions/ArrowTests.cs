using System.Xml.Linq;

namespace TengchongPortal.Web.Tests.Conventions;

/// <summary>The arrows between the projects (house style §2), read from the project files.</summary>
public sealed class ArrowTests
{
    private static readonly string[] _shipped = ["src/TengchongPortal.Data", "src/TengchongPortal.Search", "src/TengchongPortal.Web"];

    private static readonly string[] _packagesOfTests = ["Microsoft.SqlServer.DacFx", "Microsoft.SqlServer.TransactSql.ScriptDom", "Azure.Core", "Microsoft.Playwright", "xunit"];

    public static TheoryData<string, string[]> Arrows => new()
    {
        { "src/TengchongPortal.Domain", [] },
        { "src/TengchongPortal.Data", ["Domain", "Search"] },
        { "src/TengchongPortal.Search", ["Domain"] },
        { "src/TengchongPortal.Migrations.Sqlite", ["Data"] },
        { "src/TengchongPortal.Migrations.SqlServer", ["Data"] },
        { "src/TengchongPortal.Web", ["Data", "Migrations.SqlServer", "Migrations.Sqlite"] },
        { "tests/TengchongPortal.Testing", ["Domain"] },
        { "tests/TengchongPortal.Testing.Host", ["Testing", "Web"] },
        { "tests/TengchongPortal.Domain.Tests", ["Testing"] },
        { "tests/TengchongPortal.Search.Tests", ["Testing", "Search"] },
        { "tests/TengchongPortal.Web.Tests", ["Testing.Host"] },
        { "tests/TengchongPortal.Browser.Tests", ["Testing.Host"] },
    };

    [Theory]
    [MemberData(nameof(Arrows))]
    public void A_project_points_only_where_the_map_says(string project, string[] targets)
    {
        ArgumentNullException.ThrowIfNull(targets);

        Assert.Equal(targets.Order(), ReferencesOf(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')).Replace("TengchongPortal.", "", StringComparison.Ordinal)).Order());
    }

    [Fact]
    public void The_domain_knows_no_package_and_no_assembly_but_the_runtime()
    {
        Assert.Empty(ReferencesOf("src/TengchongPortal.Domain", "PackageReference"));
        Assert.Empty(ReferencesOf("src/TengchongPortal.Domain", "FrameworkReference"));
        Assert.All(HouseTypes.Domain.GetReferencedAssemblies(), assembly => Assert.StartsWith("System.", assembly.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void The_portal_ships_no_package_of_the_tests() => // DacFx and its parts carry terms that do not ship
        Assert.All(_shipped, project => Assert.Empty(ReferencesOf(project, "PackageReference").Intersect(_packagesOfTests)));

    private static IEnumerable<string> ReferencesOf(string project, string kind)
    {
        var file = Assert.Single(Directory.GetFiles(Path.Combine(SourceTree.Root, project), "*.csproj"));
        return XDocument.Load(file).Descendants(kind).Select(reference => reference.Attribute("Include")!.Value);
    }
}
