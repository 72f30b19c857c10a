using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Web.Staff.Desk;

/// <summary>What of an edition decides its place in a pile.</summary>
/// <param name="Revision">The current one.</param>
/// <param name="TurnedAt">When it came into its state; read for emergency releases and hidden pages.</param>
public sealed record DeskRow(Guid EditionId, string TypeKey, EditorialState State, DateTimeOffset MovedAt, Guid Revision, bool WasPublic, DateTimeOffset? TurnedAt);
