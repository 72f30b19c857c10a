using System.Security.Claims;

namespace TengchongPortal.Web.Components.Navigation;

/// <summary>The side navigation of the back office: what the features brought, as far as this person may enter.</summary>
public sealed class StaffNavigation(IEnumerable<StaffEntry> entries)
{
    private readonly StaffEntry[] _entries = [.. entries.OrderBy(entry => entry.Order)];

    public IEnumerable<IGrouping<string, StaffEntry>> For(ClaimsPrincipal person) =>
        _entries.Where(entry => entry.IsShownTo(person)).GroupBy(entry => entry.Group);

    /// <summary>The entry whose address is the longest that leads to this page.</summary>
    public StaffEntry? Current(PathString path) =>
        _entries.Where(entry => path.StartsWithSegments(entry.Address)).MaxBy(entry => entry.Address.Length);
}
