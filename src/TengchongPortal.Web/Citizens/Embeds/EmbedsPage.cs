namespace TengchongPortal.Web.Citizens.Embeds;

/// <summary>Every list that can be subscribed to or shown elsewhere, as whole addresses that can be copied.</summary>
/// <param name="Example">The markup by which another site shows everything that is new.</param>
public sealed record EmbedsPage(string Example, IReadOnlyList<EmbeddedList> Lists);

/// <param name="Shown">Address of the page with the same list, on this site.</param>
public sealed record EmbeddedList(string Name, string Shown, string Feed, string Frame);
