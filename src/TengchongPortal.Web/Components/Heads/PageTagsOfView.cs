using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace TengchongPortal.Web.Components.Heads;

/// <summary>How a view hands its tags to the layout.</summary>
public static class PageTagsOfView
{
    private const string Key = nameof(PageTags);

    extension(ViewDataDictionary view)
    {
        public PageTags Tags
        {
            get => view[Key] as PageTags ?? new();
            set => view[Key] = value;
        }
    }
}
