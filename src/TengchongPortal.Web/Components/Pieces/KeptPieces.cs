using System.Collections.Concurrent;
using Microsoft.AspNetCore.Html;

namespace TengchongPortal.Web.Components.Pieces;

/// <summary>Parts of pages as they were drawn once, beside what they were drawn from: they go when that does.</summary>
public sealed class KeptPieces
{
    private readonly ConcurrentDictionary<string, HtmlString> _drawn = [];

    public HtmlString? Find(string name) => _drawn.GetValueOrDefault(name);

    public HtmlString Keep(string name, string drawn) => _drawn.GetOrAdd(name, _ => new(drawn));
}
