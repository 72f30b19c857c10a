using System.Collections.Immutable;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Disclosures.Policies;

/// <summary>What an entry of the knowledge base rests on, and until when it is told.</summary>
/// <param name="Sources">Documents of the portal, and the rule of the register.</param>
/// <param name="ConfirmedAt">When it was last found right; null until it was for the first time.</param>
public sealed record KnowledgePart(string Clause, ImmutableArray<Crumb> Sources, string Organ, DateOnly ValidUntil, string Channels, DateTimeOffset? ConfirmedAt);
