namespace TengchongPortal.Search;

/// <summary>Who may meet an entry: everybody, or those who may see what lies at a path of organs.</summary>
public static class SearchScope
{
    public const string Public = "public";

    private const char Border = '/';

    /// <summary>The scope of an organ and the paths below it, from the organ above all.</summary>
    public static string OfOrgan(params IEnumerable<string> path) => string.Join(Border, path.Prepend("organ"));

    /// <summary>Whether somebody who may see one scope may see what stands in another: the same, or one below it.</summary>
    internal static bool Covers(string allowed, string scope) =>
        scope == allowed || (allowed.Length > 0 && scope.StartsWith(allowed + Border, StringComparison.Ordinal));
}
