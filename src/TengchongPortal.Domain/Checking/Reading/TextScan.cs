namespace TengchongPortal.Domain.Checking.Reading;

/// <summary>A text under check with what several rules want to know of it, each worked out once and only when asked.</summary>
public sealed class TextScan(CheckedText checkedText)
{
    private const int HeadLines = 10;
    private const int HeadLength = 600;

    private LineMap? _lines;
    private TitleSpans? _titles;
    private DigitGroups? _digits;
    private int? _headEnd;

    public CheckedText Checked { get; } = checkedText ?? throw new ArgumentNullException(nameof(checkedText));

    public string Text => Checked.Text;

    public LineMap Lines => _lines ??= new(Text);

    public TitleSpans Titles => _titles ??= TitleSpans.Of(Text, Checked.Titles);

    public DigitGroups Digits => _digits ??= DigitGroups.Of(Text);

    /// <summary>Is this offset among the first lines, where a document carries its marks (版头)? GB/T 9704-2012, 7.2</summary>
    public bool IsInHead(int offset) => offset < (_headEnd ??= FindHeadEnd());

    private int FindHeadEnd()
    {
        var limit = Math.Min(Text.Length, HeadLength);
        var start = 0;
        for (var seen = 0; seen < HeadLines && start < limit;)
        {
            var length = Text.AsSpan(start).IndexOf('\n') is var feed and >= 0 ? feed : Text.Length - start;
            seen += Text.AsSpan(start, length).IsWhiteSpace() ? 0 : 1;
            start += length + 1;
        }

        return Math.Min(start, limit);
    }
}
