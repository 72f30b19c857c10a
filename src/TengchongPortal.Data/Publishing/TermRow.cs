using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Publishing;

/// <summary>What decides the term of an edition.</summary>
/// <param name="WasPublic">Some edition of the document was public before: the duty to publish is met.</param>
/// <param name="Said">What the current text says that starts a term; null when it is gone.</param>
/// <param name="TurnedAt">When it came into its state; read for emergency releases and hidden pages.</param>
public sealed record TermRow(string TypeKey, EditorialState State, bool WasPublic, DutyFields? Said, DateTimeOffset? TurnedAt);
