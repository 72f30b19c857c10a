using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace TengchongPortal.Data.Rendering.Finishing;

/// <summary>Links lead to named schemes or into the portal, pictures come from the portal's own files only.</summary>
internal static partial class LinkFinish
{
    public static void Apply(IElement body, IEnumerable<ContentHeading> headings)
    {
        var ids = headings.Select(heading => "#" + heading.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var picture in body.Named("img").ToArray())
        {
            Picture(picture);
        }

        foreach (var link in body.Named("a").ToArray())
        {
            Link(link, ids);
        }
    }

    private static void Link(IElement link, HashSet<string> ids)
    {
        var address = link.GetAttribute("href")?.Trim() ?? "";
        var leads = address.StartsWith('#') ? ids.Contains(Uri.UnescapeDataString(address)) : Allowed().IsMatch(address);
        var says = !string.IsNullOrWhiteSpace(link.TextContent) || link.Holds("img");
        if (!leads || !says)
        {
            link.Unwrap();
            return;
        }

        link.SetAttribute("href", address);
        if (Outside().IsMatch(address))
        {
            link.SetAttribute("rel", "noopener noreferrer nofollow");
        }
    }

    private static void Picture(IElement picture)
    {
        var address = picture.GetAttribute("src") ?? "";
        if (!OwnFile().IsMatch(address) || address.Contains("..", StringComparison.Ordinal))
        {
            picture.Replace(picture.Owner!.CreateTextNode(picture.GetAttribute("alt") ?? ""));
            return;
        }

        picture.SetAttribute("alt", picture.GetAttribute("alt") ?? "");
        foreach (var side in (string[])["width", "height"])
        {
            if (picture.GetAttribute(side) is { } value && !Pixels().IsMatch(value))
            {
                picture.RemoveAttribute(side);
            }
        }
    }

    // No backslash (browsers read it as a slash), no control character, and a colon before the first slash only after a named scheme.
    [GeneratedRegex(@"\A(?:https?://[^/\\\s\p{C}][^\\\s\p{C}]*|mailto:[^\\\s\p{C}]+@[^\\\s\p{C}]+|/(?!/)[^\\\s\p{C}]*|[^:/?#\\\s\p{C}][^:/?#\\\s\p{C}]*(?:[/?#][^\\\s\p{C}]*)?|\?[^\\\s\p{C}]*)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Allowed();

    [GeneratedRegex(@"\Ahttps?:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Outside();

    [GeneratedRegex(@"\A/files/[0-9A-Za-z-]{1,64}/(?:[^/\\?#\s\p{C}%]|%20|%[89A-Fa-f][0-9A-Fa-f]){1,600}\z", RegexOptions.CultureInvariant)]
    private static partial Regex OwnFile();

    [GeneratedRegex(@"\A[1-9][0-9]{0,3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pixels();
}
