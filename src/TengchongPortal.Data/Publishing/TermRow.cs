using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Publishing;

/// <summary>What decides the term of an edition.</summary>
/// <param name="WasPublic">Some edition of the document was public before: the duty to publish is met.</param>
/// <param name="Fields">The fields of the current text as they are stored.</param>
/// <param name="TurnedAt">When it came into its state; read for emergency releases and hidden pages.</param>
public sealed record TermRow(Guid EditionId, EditorialState State, DateTimeOffset MovedAt, bool WasPublic, string Fields, DateTimeOffset? TurnedAt);
