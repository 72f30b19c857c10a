namespace TengchongPortal.Data.Reading.Policies;

/// <summary>Where a reposted text came from; who received it and what the queue says stays inside.</summary>
public sealed class PublicRepost
{
    public Guid DocumentId { get; internal set; }

    public string SourceKey { get; internal set; } = "";

    public string Address { get; internal set; } = "";

    public DateOnly? PublishedOn { get; internal set; }
}
