namespace TengchongPortal.Domain.Checking.Reading;

/// <summary>From an offset to line and column, both from 1; columns count UTF-16 code units.</summary>
public sealed class LineMap(string text)
{
    private readonly List<int> _starts = StartsOf(text);

    public (int Line, int Column) PlaceOf(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - _starts[line] + 1);
    }

    private static List<int> StartsOf(string text)
    {
        var starts = new List<int> { 0 };
        for (var feed = text.IndexOf('\n'); feed >= 0; feed = text.IndexOf('\n', feed + 1))
        {
            starts.Add(feed + 1);
        }

        return starts;
    }
}
