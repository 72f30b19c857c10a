namespace TengchongPortal.Data.Reading;

/// <summary>That a record was also put up at a carrier; who entered it stays inside.</summary>
public sealed record PublicPosting
{
    public required Guid DocumentId { get; init; }

    public required string CarrierKey { get; init; }
}
