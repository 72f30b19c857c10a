using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Home;

/// <summary>Publishing organs of one kind.</summary>
public sealed record HomeOrgans(string Label, IReadOnlyList<Crumb> Organs)
{
    /// <summary>A longer list is folded: on a phone it would be the longest thing on the page.</summary>
    public const int MostShown = 4;
}
