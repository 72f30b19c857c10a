using System.Security.Claims;

namespace TengchongPortal.Web.Components.Navigation;

/// <summary>One entrance of the back office, brought by the feature that owns it.</summary>
/// <param name="Group">Heading under which it stands, such as 信息公开.</param>
/// <param name="Label">The words of the link.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="Order">Place within the whole list.</param>
/// <param name="IsShownTo">Who sees it; what a person may not open is not offered.</param>
public sealed record StaffEntry(string Group, string Label, string Address, int Order, Func<ClaimsPrincipal, bool> IsShownTo)
{
    /// <summary>The view component that counts what waits behind the entrance; null for most.</summary>
    public Type? Count { get; init; }
}
