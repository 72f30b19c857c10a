using System.Globalization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using TengchongPortal.Data.Reading.Changes;
using TengchongPortal.Web.Citizens.ReadingModes;
using TengchongPortal.Web.Foundations.Doors;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Citizens.PageCache;

/// <summary>
/// Keeps the citizens' pages drawn. A page is kept for its address, the reader's wish, the encoding, the generation of what is public and
/// the minute: a change makes the next request draw anew, and what depends on the clock is at most a minute old.
/// </summary>
public sealed class CitizenPagePolicy(PublicGeneration generation, ReadingWishes wishes, SiteProfile site, TimeProvider clock) : IOutputCachePolicy
{
    /// <summary>Everything kept bears this tag.</summary>
    public const string Tag = "citizens";

    // Addresses are the keys of what is kept, and only the pages are counted.
    private const int LongestQuery = 2_048;

    private static readonly string _room = $"{typeof(CitizensFeature).Namespace}.";
    private static readonly TimeSpan _slot = TimeSpan.FromMinutes(1);

    private readonly string _ours = site.CookieName("");
    private readonly string _form = site.CookieName(DoorsFeature.FormCookie);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var isKept = IsKept(context.HttpContext);
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = isKept;
        if (isKept)
        {
            Key(context);
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK
            || !StringValues.IsNullOrEmpty(response.Headers.SetCookie)
            || response.Headers.CacheControl.ToString().Contains(CacheControlHeaderValue.NoStoreString, StringComparison.Ordinal))
        {
            context.AllowCacheStorage = false;
        }

        return ValueTask.CompletedTask;
    }

    private void Key(OutputCacheContext context)
    {
        var rules = context.CacheVaryByRules;
        var http = context.HttpContext;
        rules.QueryKeys = "*";
        rules.VaryByValues["wish"] = wishes.Of(http).ToString();
        rules.VaryByValues["press"] = PageEncoding.For(http.Request).Name;
        rules.VaryByValues["generation"] = generation.Number.ToString(CultureInfo.InvariantCulture);
        rules.VaryByValues["slot"] = (clock.GetUtcNow().Ticks / _slot.Ticks).ToString(CultureInfo.InvariantCulture);
        context.ResponseExpirationTimeSpan = _slot;
        context.Tags.Add(Tag);
    }

    /// <summary>A page of the citizens' room for somebody of whom we keep nothing but the reading wish, or the counterpart of a form, which pages without forms do not read: staff and whoever follows a letter get theirs drawn.</summary>
    private bool IsKept(HttpContext http) =>
        HttpMethods.IsGet(http.Request.Method)
        && http.Request.QueryString.Value is not { Length: > LongestQuery }
        && http.GetEndpoint()?.Metadata is { } marks
        && marks.GetMetadata<ControllerActionDescriptor>() is { } action
        && action.ControllerTypeInfo.Namespace!.StartsWith(_room, StringComparison.Ordinal)
        && marks.GetMetadata<DrawnAnewAttribute>() is null
        && StringValues.IsNullOrEmpty(http.Request.Headers.Authorization)
        && http.Request.Cookies.Keys.All(name => name == wishes.CookieName || name == _form || !name.StartsWith(_ours, StringComparison.Ordinal));
}
