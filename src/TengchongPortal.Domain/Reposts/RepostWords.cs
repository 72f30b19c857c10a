namespace TengchongPortal.Domain.Reposts;

/// <summary>What a person enters of a text of a higher government.</summary>
/// <param name="Address">The page at the source.</param>
/// <param name="PublishedOn">The day on which the source published it, where known.</param>
/// <param name="Body">The text as the source has it, in the way of writing of drafts.</param>
public sealed record RepostWords(string Title, Uri Address, DateOnly? PublishedOn, string Body)
{
    /// <summary>When the notice to repost it came, or it was met at its source; the moment of entering when null. The term runs from it.</summary>
    public DateTimeOffset? ReceivedAt { get; init; }
}
