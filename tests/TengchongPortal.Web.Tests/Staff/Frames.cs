using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>Pages that stand inside a page.</summary>
internal static class Frames
{
    private static readonly HtmlParser _parser = new();

    public static IHtmlDocument Framed(this Page page, string testId)
    {
        ArgumentNullException.ThrowIfNull(page);
        return _parser.ParseDocument(page.Find(testId)?.GetAttribute("srcdoc") ?? throw new InvalidOperationException($"{page.Path} frames no “{testId}”.\n{page.MainText}"));
    }
}
