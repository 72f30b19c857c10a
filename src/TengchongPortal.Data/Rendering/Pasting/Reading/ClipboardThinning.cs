using System.Text;
using TengchongPortal.Data.Rendering.Sieving;

namespace TengchongPortal.Data.Rendering.Pasting.Reading;

/// <summary>
/// One pass over the characters of a clipboard: what styles and the elements of office programs mean becomes plain markup, the rest of
/// them goes. What comes out is as foreign as what went in, and goes through the sieve.
/// </summary>
internal sealed class ClipboardThinning(string markup)
{
    private const int MostOwedCells = 2_000;

    /// <summary>Later ones stay words: moving paragraphs about in a long tree takes quadratic time.</summary>
    private const int MostListItems = 5_000;

    /// <summary>Elements without an end: nothing stands in them that could be left out.</summary>
    private static readonly string[] _endless = ["br", "hr", "img", "col", "input", "meta", "link", "base", "area", "wbr", "source", "param", "track", "embed"];

    private readonly StringBuilder _kept = new(markup.Length / 4);
    private readonly SpanEnds _spans = new();
    private Passage? _left;
    private string _paragraphEnd = "";
    private int _at;
    private int _listLevel;
    private int _owedCells;
    private int _paidCells;
    private int _listItems;

    /// <summary>Pictures that were left out.</summary>
    public int Pictures { get; private set; }

    public bool HadChanges { get; private set; }

    public string Run()
    {
        while (_at < markup.Length)
        {
            var bracket = markup.IndexOf('<', _at);
            var end = bracket < 0 ? markup.Length : bracket;
            Text(markup.AsSpan(_at, end - _at));
            _at = end;
            if (bracket >= 0)
            {
                Bracket();
            }
        }

        return _kept.ToString();
    }

    private void Text(ReadOnlySpan<char> words) => _ = _left is { } left ? left.Words.Append(words) : _kept.Append(words);

    private void Bracket()
    {
        var next = Peek(1);
        if (char.IsAsciiLetter(next))
        {
            var tag = ClipboardTag.Read(markup, _at + 1);
            _at = tag.End;
            Start(tag);
        }
        else if (next == '/' && char.IsAsciiLetter(Peek(2)))
        {
            var tag = ClipboardTag.Read(markup, _at + 2);
            _at = tag.End;
            Finish(tag.Name);
        }
        else if (next is '!' or '?' or '/')
        {
            SkipTo(At("<!--") ? "-->" : ">", _at + (At("<!--") ? 2 : 1));
        }
        else
        {
            Text("&lt;");
            _at++;
        }
    }

    private void Start(ClipboardTag tag)
    {
        if (_left is { } left)
        {
            left.Open(tag.Name);
        }
        else if (MarkupPolicy.DroppedWhole.Contains(tag.Name) || tag.Name == "xml")
        {
            SkipElement(tag.Name);
        }
        else if (!_endless.Contains(tag.Name) && (tag.Style.IsListMarker || tag.Style.IsUnseen || tag.Name == "del"))
        {
            _left = new(tag.Name, tag.Style.IsListMarker);
        }
        else
        {
            Keep(tag);
        }
    }

    private void Keep(ClipboardTag tag)
    {
        switch (tag.Name)
        {
            case "img" when !tag.Source.StartsWith("/files/", StringComparison.Ordinal):
                Pictures++;
                break;
            case "span" or "font" or "b" or "strong":
                _kept.Append(_spans.Open(tag.Name, tag.Style));
                break;
            case "p":
                Paragraph(tag.Style);
                break;
            case "td" or "th" or "tr" or "table":
                PayCells();
                _owedCells = tag.Style.OnlyOverlaps ? tag.Columns - 1 : 0;
                Open(tag);
                break;
            default:
                Open(tag);
                break;
        }
    }

    private void Open(ClipboardTag tag)
    {
        _listLevel = MarkupPolicy.Blocks.Contains(tag.Name) && tag.Name != "br" ? tag.Style.ListLevel : _listLevel;
        _kept.Append('<').Append(tag.Name).Append(tag.Attributes).Append('>');
    }

    private void Paragraph(StyleWords style)
    {
        _listLevel = style.ListLevel;
        var name = style.HeadingLevel > 0 && _listLevel == 0 ? $"h{style.HeadingLevel}" : "p";
        _kept.Append(_paragraphEnd).Append('<').Append(name).Append('>');
        _paragraphEnd = name == "p" ? "" : $"</{name}>";
    }

    private void Finish(string name)
    {
        if (_left is { } left)
        {
            Leave(left, name);
        }
        else if (name is "span" or "font" or "b" or "strong")
        {
            _kept.Append(_spans.Close(name));
        }
        else
        {
            var end = name == "p" && _paragraphEnd.Length > 0 ? _paragraphEnd : $"</{name}>";
            _paragraphEnd = name == "p" ? "" : _paragraphEnd;
            _kept.Append(end);
            if (name is "td" or "th" or "tr")
            {
                PayCells();
            }
        }
    }

    private void Leave(Passage left, string name)
    {
        if (left.IsOverAt(name))
        {
            _left = null;
            _kept.Append(left.IsMarker && _listItems++ < MostListItems ? ListMarker.Of(left.Words.ToString(), Math.Max(1, _listLevel)) : "");
            HadChanges |= !left.IsMarker && !string.IsNullOrWhiteSpace(left.Words.ToString());
        }
    }

    private void PayCells()
    {
        for (; _owedCells > 0 && _paidCells < MostOwedCells; _owedCells--, _paidCells++)
        {
            _kept.Append("<td></td>");
        }

        _owedCells = 0;
    }

    private void SkipElement(string name)
    {
        if (name != "embed")
        {
            SkipTo($"</{name}", _at);
            SkipTo(">", _at);
        }
    }

    private void SkipTo(string mark, int from)
    {
        var found = from >= markup.Length ? -1 : markup.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase);
        _at = found < 0 ? markup.Length : found + mark.Length;
    }

    private bool At(string mark) => string.CompareOrdinal(markup, _at, mark, 0, mark.Length) == 0;

    private char Peek(int ahead) => _at + ahead < markup.Length ? markup[_at + ahead] : '\0';
}
