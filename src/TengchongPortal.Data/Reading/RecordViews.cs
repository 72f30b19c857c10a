namespace TengchongPortal.Data.Reading;

/// <summary>浏览量 of a document: a number and nothing about who read (R6).</summary>
public sealed class RecordViews
{
    public Guid DocumentId { get; internal set; }

    public long Count { get; internal set; }
}
