using System.Collections.Immutable;

namespace TengchongPortal.Web.Staff.Disclosures.Warnings;

/// <summary>The warning forms in force.</summary>
/// <param name="KeepsAKey">Whether the person keeps an emergency key anywhere, and so acts here.</param>
public sealed record WarningFormsPage(ImmutableArray<WarningFormLine> Lines, bool KeepsAKey);

/// <param name="OffDuty">Why the roster does not let the person use it now; null when it does.</param>
public sealed record WarningFormLine(Guid DocumentId, string Title, string Organ, DateTimeOffset InForceSince, bool MayUse, string? OffDuty, string PublicAddress);
