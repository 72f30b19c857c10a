namespace TengchongPortal.Domain.SiteErrors;

/// <summary>What somebody says is wrong.</summary>
/// <param name="About">Path of the page on this site.</param>
/// <param name="DocumentId">The record that stands there, if one does.</param>
/// <param name="OrganPath">Who answers for the page.</param>
public sealed record SiteErrorWords(SiteErrorKind Kind, string About, Guid? DocumentId, string OrganPath, string Words);
