using System.Text;

namespace TengchongPortal.Data.Rendering.Sieving;

/// <summary>Reads one start tag of foreign markup: its name, its allowed attributes, and where it ends.</summary>
internal ref struct TagReader(ReadOnlySpan<char> markup, int position)
{
    private const string Space = " \t\n\r\f";
    private readonly ReadOnlySpan<char> _markup = markup;

    public int Position { get; private set; } = position;

    public bool IsOpen => Position < _markup.Length;

    public ReadOnlySpan<char> Name() => Until(" \t\n\r\f/>");

    /// <summary>The attributes this element may carry, first of each name, quoted anew; ends behind the closing bracket.</summary>
    public string Attributes(string tag)
    {
        var kept = new StringBuilder();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (NextAttribute(out var name, out var value))
        {
            var key = name.Length <= 16 ? name.ToString().ToLowerInvariant() : "";
            if (MarkupPolicy.Allows(tag, key) && seen.Add(key))
            {
                kept.Append(' ').Append(key).Append("=\"")
                    .Append(value.ToString().Replace("\"", "&quot;", StringComparison.Ordinal)).Append('"');
            }
        }

        return kept.ToString();
    }

    /// <summary>The next attribute as it stands; false behind the closing bracket.</summary>
    public bool NextAttribute(out ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        name = value = default;
        Skip(" \t\n\r\f/");
        if (!IsOpen || _markup[Position] == '>')
        {
            Position++;
            return false;
        }

        name = _markup[Position] == '=' ? _markup.Slice(Position++, 1) : Until(" \t\n\r\f/>=");
        Skip(Space);
        if (IsOpen && _markup[Position] == '=')
        {
            Position++;
            value = Value();
        }

        return true;
    }

    private ReadOnlySpan<char> Value()
    {
        Skip(Space);
        if (!IsOpen || _markup[Position] is not ('"' or '\''))
        {
            return Until(" \t\n\r\f>");
        }

        var quote = _markup.Slice(Position++, 1);
        var value = Until(quote);
        Position++;
        return value;
    }

    private void Skip(ReadOnlySpan<char> any)
    {
        var length = _markup[Math.Min(Position, _markup.Length)..].IndexOfAnyExcept(any);
        Position = length < 0 ? _markup.Length : Position + length;
    }

    private ReadOnlySpan<char> Until(ReadOnlySpan<char> any)
    {
        var rest = _markup[Math.Min(Position, _markup.Length)..];
        var length = rest.IndexOfAny(any);
        length = length < 0 ? rest.Length : length;
        Position += length;
        return rest[..length];
    }
}
