using System.Text.RegularExpressions;

namespace TengchongPortal.Data.Importing.Mapping;

/// <summary>An address of the city's own old site, whose visitors are led to the new one (architecture §4).</summary>
public static partial class LegacyPath
{
    /// <summary>The path <c>/info/{column}/{id}.htm</c>, or null for every other address.</summary>
    public static string? Of(string sourceAddress) =>
        Shape().Match(sourceAddress) is { Success: true } match ? match.Groups["path"].Value : null;

    [GeneratedRegex(@"\A(?:https?://(?:www\.)?tengchong\.gov\.cn)?(?<path>/info/[0-9]{1,10}/[0-9]{1,12}\.htm)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
