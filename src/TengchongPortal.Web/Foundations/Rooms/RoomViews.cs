using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace TengchongPortal.Web.Foundations.Rooms;

/// <summary>Views are found beside their controller, then in <c>Layout/</c> of each room above, then in <c>Components/</c>.</summary>
public sealed class RoomViews : IViewLocationExpander
{
    private const string Key = "room";
    private const string Root = "TengchongPortal.Web.";

    private readonly ConcurrentDictionary<Type, string> _rooms = [];

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Values[Key] = context.ActionContext.ActionDescriptor is ControllerActionDescriptor action ? _rooms.GetOrAdd(action.ControllerTypeInfo, RoomOf) : "";
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        ArgumentNullException.ThrowIfNull(context);

        return LocationsFor(context.Values[Key] ?? "");
    }

    public static IEnumerable<string> LocationsFor(string room)
    {
        ArgumentNullException.ThrowIfNull(room);
        if (room.Length > 0)
        {
            yield return $"/{room}/{{0}}.cshtml";
        }

        for (var above = room; above.Length > 0; above = above[..Math.Max(0, above.LastIndexOf('/'))])
        {
            yield return $"/{above}/Layout/{{0}}.cshtml";
        }

        yield return "/Components/{0}.cshtml";
    }

    private static string RoomOf(Type controller) =>
        controller.Namespace is { } name && name.StartsWith(Root, StringComparison.Ordinal)
            ? name[Root.Length..].Replace('.', '/')
            : "";
}
