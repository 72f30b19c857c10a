namespace TengchongPortal.Domain.Channels;

/// <summary>What sort of place citizens read at (公开载体).</summary>
public enum CarrierKind
{
    Website,
    NewMedia,
    Board,
    Gazette,
    ReadingPlace,
    Broadcast,
}
