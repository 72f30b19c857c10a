using AngleSharp.Dom;

namespace TengchongPortal.Data.Rendering.Finishing;

/// <summary>Lists hold items only and items stand in lists; empty paragraphs, which old editors used as spacing, go.</summary>
internal static class ListFinish
{
    public static void Apply(IElement body)
    {
        foreach (var list in body.Named("ul", "ol").ToArray())
        {
            foreach (var stray in list.ChildNodes.Where(IsStray).ToArray())
            {
                var item = body.Owner!.CreateElement("li");
                stray.Parent!.ReplaceChild(item, stray);
                item.Append(stray);
            }
        }

        foreach (var item in body.Named("li").Where(item => item.ParentElement?.LocalName is not ("ul" or "ol")).ToArray())
        {
            item.Unwrap();
        }

        foreach (var text in body.Named("pre").Select(pre => pre.FirstChild).OfType<IText>())
        {
            text.Data = text.Data.TrimStart('\r', '\n'); // the parser eats one at each reading
        }

        foreach (var empty in body.Named("p", "div", "li", "ul", "ol", "strong", "b", "em", "i", "u", "s").Where(IsEmpty).Reverse().ToArray())
        {
            if (IsEmpty(empty))
            {
                empty.Remove();
            }
        }
    }

    private static bool IsStray(INode node) => node switch
    {
        IElement element => element.LocalName != "li",
        IText text => !string.IsNullOrWhiteSpace(text.Data),
        _ => false,
    };

    private static bool IsEmpty(IElement element) =>
        !element.Descendants().Any(node => node is IText { Data: var words } ? !string.IsNullOrWhiteSpace(words) : node is IElement { LocalName: "img" or "table" or "hr" });
}
