namespace TengchongPortal.Data.Reading.Lists;

/// <summary>One page of a list, newest first, and whether there are others on either side.</summary>
public sealed record RecordStretch(IReadOnlyList<RecordGlimpse> Lines, bool HasPrevious, bool HasNext)
{
    public static RecordStretch Nothing { get; } = new([], false, false);

    public RecordKey? Previous => HasPrevious && Lines.Count > 0 ? Lines[0].Key : null;

    public RecordKey? Next => HasNext && Lines.Count > 0 ? Lines[^1].Key : null;
}
