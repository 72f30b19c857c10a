using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Records;

namespace TengchongPortal.Web.Citizens.Maps;

/// <summary>Every entrance of the site, out of what it holds now.</summary>
public sealed record SiteMapPage(
    IReadOnlyList<Crumb> Pages,
    IReadOnlyList<ColumnNode> Tree,
    IReadOnlyList<MapGroup> Topics,
    IReadOnlyList<MapGroup> Organs);

/// <summary>Entrances under one heading.</summary>
public sealed record MapGroup(string Label, IReadOnlyList<Crumb> Entries);
