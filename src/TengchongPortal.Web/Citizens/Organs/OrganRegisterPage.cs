namespace TengchongPortal.Web.Citizens.Organs;

/// <summary>The register of organs, or what of it bears a name that was typed.</summary>
public sealed record OrganRegisterPage(string Name, IReadOnlyList<OrganGroup> Groups);
