using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Components.Navigation;

/// <summary>A list on the desk: for whom it may concern, and nothing where it is empty.</summary>
public static class DeskPiece
{
    /// <param name="readers">Capabilities, one of which brings it onto the desk.</param>
    public static async Task<IViewComponentResult> ShowAsync<T>(this ViewComponent piece, string view, CurrentActor current, IEnumerable<Capability> readers, Func<Actor, Task<IReadOnlyList<T>>> list)
    {
        ArgumentNullException.ThrowIfNull(piece);
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(list);
        var actor = await current.RequireAsync();
        return readers.Any(actor.MayAnywhere) && await list(actor) is { Count: > 0 } lines ? piece.View(view, lines) : new HtmlContentViewComponentResult(HtmlString.Empty);
    }
}
