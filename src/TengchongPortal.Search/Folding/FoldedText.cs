using System.Buffers;
using System.Text;

namespace TengchongPortal.Search.Folding;

/// <summary>
/// A text cut into pieces: each character of a script without capitals, each word, each number. Between pieces stands nothing that counts:
/// two pieces with a comma, a blank or a line end between them are neighbours. It can be filled again and read on in parts.
/// </summary>
public sealed class FoldedText(TextFolding folding)
{
    /// <summary>Longer words are cut, here and in questions, counted from where they begin.</summary>
    public const int LongestWord = 24;

    private char[] _letters = new char[256];
    private Piece[] _pieces = new Piece[256];
    private int _length;
    private bool _isOpen;

    public int Count { get; private set; }

    public Piece this[int piece] => _pieces[piece];

    public ReadOnlySpan<char> LettersOf(int piece) => _letters.AsSpan(_pieces[piece].At, _pieces[piece].Length);

    /// <summary>The letters of two neighbours.</summary>
    public ReadOnlySpan<char> PairAt(int piece) => _letters.AsSpan(_pieces[piece].At, _pieces[piece].Length + _pieces[piece + 1].Length);

    public bool IsCharacter(int piece) => piece < Count && _pieces[piece].Kind == PieceKind.Character;

    public FoldedText Clear()
    {
        (_length, Count, _isOpen) = (0, 0, false);
        return this;
    }

    /// <summary>Reads a text, or its next part.</summary>
    /// <param name="offset">Where the part begins in the whole text.</param>
    public FoldedText Read(ReadOnlySpan<char> text, int offset = 0)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at]))
            {
                Put(folding.KindOf(text[at]), new(in folding.Of(text[at])), offset + at, 1);
            }
            else if (Rune.DecodeFromUtf16(text[at..], out var rune, out _) == OperationStatus.Done)
            {
                Put(folding.KindOf(rune), folding.Of(rune), offset + at++, 2);
            }
            else
            {
                _isOpen = false;
            }
        }

        return this;
    }

    private void Put(PieceKind kind, ReadOnlySpan<char> letters, int start, int width)
    {
        if (kind is PieceKind.Gap or PieceKind.Unseen)
        {
            _isOpen &= kind == PieceKind.Unseen;
            return;
        }

        var at = Add(letters);
        if (_isOpen && _pieces[Count - 1] is var last && last.Kind == kind && last.Length < LongestWord)
        {
            _pieces[Count - 1] = last with { Length = last.Length + letters.Length, End = start + width };
            return;
        }

        _pieces[Count++] = new(kind, at, letters.Length, start, start + width);
        _isOpen = kind != PieceKind.Character;
    }

    private int Add(ReadOnlySpan<char> letters)
    {
        if (_length + 2 > _letters.Length || Count == _pieces.Length)
        {
            Array.Resize(ref _letters, Math.Max(_letters.Length * 2, _length + 2));
            Array.Resize(ref _pieces, _letters.Length);
        }

        letters.CopyTo(_letters.AsSpan(_length));
        _length += letters.Length;
        return _length - letters.Length;
    }
}
