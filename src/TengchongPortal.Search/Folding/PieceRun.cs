using System.Collections.Immutable;

namespace TengchongPortal.Search.Folding;

/// <summary>One piece of what is looked for.</summary>
public readonly record struct RunPiece(PieceKind Kind, string Letters)
{
    public bool IsCharacter => Kind == PieceKind.Character;
}

/// <summary>
/// Neighbouring pieces that are looked for. They lie in a text when the same pieces stand there as neighbours; the last one, when it is a
/// word or a number, may be the beginning of a longer one.
/// </summary>
public sealed class PieceRun : IEquatable<PieceRun>
{
    private const char Border = '\u0001';

    private PieceRun(ImmutableArray<RunPiece> pieces)
    {
        Pieces = pieces;
        Key = string.Join(Border, pieces.Select(piece => piece.Letters));
    }

    public ImmutableArray<RunPiece> Pieces { get; }

    public int Count => Pieces.Length;

    /// <summary>The same for the same pieces; for dictionaries and exact terms.</summary>
    public string Key { get; }

    /// <summary>How many UTF-16 units are looked for.</summary>
    public int Length => Pieces.Sum(piece => piece.Letters.Length);

    public static PieceRun Of(IEnumerable<RunPiece> pieces) => new([.. pieces]);

    public static PieceRun Of(FoldedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(Enumerable.Range(0, text.Count).Select(at => new RunPiece(text[at].Kind, text.LettersOf(at).ToString())));
    }

    public static PieceRun Of(TextFolding folding, string text) => Of(new FoldedText(folding).Read(text));

    public PieceRun Slice(int start, int count) => Of(Pieces.Skip(start).Take(count));

    /// <summary>Whether the run lies in the text with its first piece at this place.</summary>
    public bool LiesAt(FoldedText text, int place)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (place + Count > text.Count)
        {
            return false;
        }

        for (var at = 0; at < Count; at++)
        {
            var letters = text.LettersOf(place + at);
            var piece = Pieces[at];
            if (!(at == Count - 1 && !piece.IsCharacter && text[place + at].Kind == piece.Kind ? letters.StartsWith(piece.Letters) : letters.SequenceEqual(piece.Letters)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The letters without what stood between them; words beside words keep a blank.</summary>
    public override string ToString() => string.Concat(Pieces.Select((piece, at) =>
        at > 0 && !piece.IsCharacter && Pieces[at - 1].Kind == piece.Kind ? $" {piece.Letters}" : piece.Letters));

    public bool Equals(PieceRun? other) => other is not null && other.Key == Key;

    public override bool Equals(object? obj) => Equals(obj as PieceRun);

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);
}
