namespace TengchongPortal.Web.Citizens.SiteErrors;

/// <summary>The page that is wrong, if one was named, and who answers for it.</summary>
/// <param name="About">Its address in full; null when none was named.</param>
/// <param name="Title">Title of the record that stands there, if one does.</param>
/// <param name="Organ">The organ that published it.</param>
/// <param name="Office">Its office for openness.</param>
/// <param name="Phone">The telephone of that office.</param>
public sealed record ErrorContacts(Uri? About, string? Title, string? Organ, string? Office, string? Phone);
