using TengchongPortal.Domain.Disclosures.Warnings;

namespace TengchongPortal.Data.Warnings;

/// <summary>What the duty person chose on the page of a form.</summary>
/// <param name="SeenHash">Hash of the form that stood on the page.</param>
public sealed record WarningWish(Guid FormId, string SeenHash, string Kind, string Place, DateTimeOffset Time, string Phone)
{
    public WarningFilling Filling => new(SeenHash, Kind, Place, Time, Phone);
}
