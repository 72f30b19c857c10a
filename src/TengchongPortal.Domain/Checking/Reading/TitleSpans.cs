namespace TengchongPortal.Domain.Checking.Reading;

/// <summary>The parts of a text that are titles, in 《》 or of the register: their wording is official and not ours to correct.</summary>
public sealed class TitleSpans
{
    // The longest titles of real notices stay below this; an opening mark without its partner ends here.
    private const int LongestTitle = 200;

    private readonly List<(int Start, int End)> _spans;

    private TitleSpans(List<(int Start, int End)> spans) => _spans = spans;

    public static TitleSpans Of(string text, TitleRegister register)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(register);
        var spans = InMarks(text).Concat(register.PlacesIn(text)).OrderBy(span => span.Start).ToList();
        return new(spans);
    }

    public bool Contains(int offset)
    {
        var found = _spans.BinarySearch((offset, int.MaxValue));
        var before = found >= 0 ? found : ~found - 1;
        return before >= 0 && offset < _spans[before].End;
    }

    private static IEnumerable<(int Start, int End)> InMarks(string text)
    {
        for (var open = text.IndexOf('《'); open >= 0;)
        {
            var room = Math.Min(LongestTitle, text.Length - open);
            var close = text.IndexOf('》', open, room);
            var isTitle = close > open && text.IndexOf('\n', open, close - open) < 0;
            if (isTitle)
            {
                yield return (open, close + 1);
            }

            open = text.IndexOf('《', isTitle ? close : open + 1);
        }
    }
}
