using System.Text;

namespace TengchongPortal.Data.Rendering.Sieving;

/// <summary>
/// The first sieve, over the characters and in one pass: only allowed tags with allowed attributes reach the parser, at a bounded depth.
/// It makes hostile markup cheap; what makes it harmless is the sanitiser behind it.
/// </summary>
internal sealed class TagThinning(string markup)
{
    /// <summary>Later ones lose their tags: trees with more children than this in one place take quadratic time.</summary>
    private const int MaxTags = 60_000;

    private readonly StringBuilder _kept = new(markup.Length);
    private readonly OpenTags _open = new();
    private int _at;
    private int _tags;

    public static string Thin(string markup) => new TagThinning(markup).Run();

    private string Run()
    {
        while (_at < markup.Length)
        {
            var bracket = markup.IndexOf('<', _at);
            var end = bracket < 0 ? markup.Length : bracket;
            _kept.Append(markup, _at, end - _at);
            _at = end;
            if (bracket >= 0)
            {
                Bracket();
            }
        }

        return _kept.ToString();
    }

    private void Bracket()
    {
        var next = Peek(1);
        if (char.IsAsciiLetter(next))
        {
            StartTag();
        }
        else if (next == '/' && char.IsAsciiLetter(Peek(2)))
        {
            EndTag();
        }
        else if (next is '!' or '?' or '/')
        {
            SkipTo(At("<!--") ? "-->" : ">", from: _at + (At("<!--") ? 2 : 1));
        }
        else
        {
            _kept.Append("&lt;");
            _at++;
        }
    }

    private void StartTag()
    {
        var reader = new TagReader(markup, _at + 1);
        var name = Known(reader.Name());
        var attributes = reader.Attributes(name);
        _at = Math.Min(reader.Position, markup.Length);
        if (MarkupPolicy.DroppedWhole.Contains(name))
        {
            SkipElement(name);
        }
        else if (MarkupPolicy.Tags.Contains(name) && _tags < MaxTags && _open.TryOpen(name))
        {
            _tags++;
            // Formatting without attributes: parsers repeat it in every paragraph until it is closed.
            var bare = name != "a" && MarkupPolicy.Formatting.Contains(name);
            _kept.Append('<').Append(name).Append(bare ? "" : attributes).Append('>');
        }
    }

    private void EndTag()
    {
        var reader = new TagReader(markup, _at + 2);
        var name = Known(reader.Name());
        reader.Attributes(name);
        _at = Math.Min(reader.Position, markup.Length);
        if (MarkupPolicy.Tags.Contains(name))
        {
            _open.Close(name);
            _kept.Append("</").Append(name).Append('>');
        }
    }

    private void SkipElement(string name)
    {
        if (name != "embed")
        {
            SkipTo($"</{name}", _at);
            SkipTo(">", _at);
        }
    }

    private static string Known(ReadOnlySpan<char> name)
    {
        var lower = name.Length <= 12 ? name.ToString().ToLowerInvariant() : "";
        return MarkupPolicy.Renamed.GetValueOrDefault(lower, lower);
    }

    private void SkipTo(string mark, int from)
    {
        var found = from >= markup.Length ? -1 : markup.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase);
        _at = found < 0 ? markup.Length : found + mark.Length;
    }

    private bool At(string mark) => string.CompareOrdinal(markup, _at, mark, 0, mark.Length) == 0;

    private char Peek(int ahead) => _at + ahead < markup.Length ? markup[_at + ahead] : '\0';
}
