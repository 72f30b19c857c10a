namespace TengchongPortal.Web.Tests.Conventions;

/// <summary>The repository as text: the files that people wrote, not those that tools made.</summary>
internal static class SourceTree
{
    private static readonly string[] _made = ["bin", "obj", "Migrations", ".git", ".vs", "wwwroot"];

    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<string> Files(string folder, params string[] endings) =>
        [.. Below(Path.Combine(Root, folder)).Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal))).Order(StringComparer.Ordinal)];

    public static string NameOf(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static IEnumerable<string> Below(string folder) =>
    [
        .. Directory.EnumerateFiles(folder),
        .. Directory.EnumerateDirectories(folder).Where(child => !_made.Contains(Path.GetFileName(child))).SelectMany(Below),
    ];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TengchongPortal.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
