namespace TengchongPortal.Domain.Channels;

/// <summary>What a person says of a posting.</summary>
/// <param name="Place">Which board, hall or account; may be blank where there is one only.</param>
/// <param name="Proof">The address of the message, or a note of what was put up and who saw it.</param>
public sealed record PostingWords(string Place, string Proof, DateTimeOffset PostedAt);
