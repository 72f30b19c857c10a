using TengchongPortal.Domain.Policies.Risks;

namespace TengchongPortal.Web.Staff.Policies.Risks;

/// <summary>The risk dossiers of a policy, the newest first, and the form for the next one.</summary>
/// <param name="IsNeeded">Whether the policy says that it touches vital interests.</param>
/// <param name="Form">Null for whoever may not write one.</param>
public sealed record RiskPage(Guid EditionId, string Title, bool IsNeeded, IReadOnlyList<RiskDossier> Dossiers, RiskForm? Form);
