using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Publishing;

/// <summary>A step whose time has come: <see cref="EditorialEvent.RetroExpired"/> or <see cref="EditorialEvent.Fire"/>.</summary>
public sealed record DueStep(Guid EditionId, EditorialEvent Event);
