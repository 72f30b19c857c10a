using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Components.Navigation;

/// <summary>The number beside an entrance of the back office. A page about trouble of the storage comes without it.</summary>
public static class EntryCount
{
    /// <summary>The number of something that concerns the person who looks; nothing for nobody.</summary>
    /// <param name="testId">Name of the number in tests.</param>
    /// <param name="words">What is counted, for who hears the page: <c> 条未读</c>.</param>
    public static async Task<HtmlContentViewComponentResult> ShowAsync(string testId, string words, CurrentActor current, Func<Actor, Task<int>> count)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(count);
        try
        {
            return new(await current.FindAsync() is { } actor && await count(actor) is > 0 and var waiting ? Mark(waiting, testId, words) : HtmlString.Empty);
        }
        catch (Exception trouble) when (StorageTrouble.IsBehind(trouble))
        {
            return new(HtmlString.Empty);
        }
    }

    private static TagBuilder Mark(int count, string testId, string words)
    {
        var mark = new TagBuilder("span");
        mark.AddCssClass("count");
        mark.Attributes["data-testid"] = testId;
        mark.InnerHtml.Append(count > 99 ? "99+" : $"{count}");
        var said = new TagBuilder("span");
        said.AddCssClass("visually-hidden");
        said.InnerHtml.Append(words);
        mark.InnerHtml.AppendHtml(said);
        return mark;
    }
}
