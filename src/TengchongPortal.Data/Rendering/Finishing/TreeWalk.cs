using AngleSharp.Dom;

namespace TengchongPortal.Data.Rendering.Finishing;

/// <summary>Finding elements by name without a selector: the library parses selectors anew at each call.</summary>
internal static class TreeWalk
{
    extension(INode root)
    {
        public IEnumerable<IElement> Named(params string[] names) =>
            root.Descendants<IElement>().Where(element => names.Contains(element.LocalName));

        public bool Holds(params string[] names) => root.Named(names).Any();
    }

    public static void Unwrap(this IElement element) => element.Replace([.. element.ChildNodes]);
}
