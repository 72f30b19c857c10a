namespace TengchongPortal.Web.Components.Navigation;

/// <summary>One entrance of the main navigation.</summary>
public sealed record NavigationEntry(string Label, string Address)
{
    /// <summary>Pages elsewhere that this entrance leads to as well.</summary>
    public string? AlsoBelow { get; init; }

    /// <summary>The home page is current only on itself, every other entrance on all pages below it.</summary>
    public bool Leads(PathString path) => Address == "/" ? path == "/" || !path.HasValue : path.StartsWithSegments(Address) || (AlsoBelow is not null && path.StartsWithSegments(AlsoBelow));
}
