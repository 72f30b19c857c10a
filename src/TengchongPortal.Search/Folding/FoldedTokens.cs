using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace TengchongPortal.Search.Folding;

/// <summary>The pieces of one field as the index takes them: one place for each piece, its several terms on the same place.</summary>
internal sealed class FoldedTokens : TokenStream
{
    /// <summary>Between two texts of a field lies more than any question is long.</summary>
    public const int Between = 256;

    private readonly FoldedText _text;
    private readonly IReadOnlyList<string> _texts;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _step;
    private int _next;
    private int _piece;
    private int _turn;
    private int _gap;

    public FoldedTokens(TextFolding folding, IReadOnlyList<string> texts)
    {
        _text = new(folding);
        _texts = texts;
        _term = AddAttribute<ICharTermAttribute>();
        _step = AddAttribute<IPositionIncrementAttribute>();
    }

    public override void Reset()
    {
        base.Reset();
        (_next, _piece, _turn, _gap) = (0, 0, 0, 0);
        _text.Clear();
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        while (_piece == _text.Count)
        {
            if (_next == _texts.Count)
            {
                return false;
            }

            _text.Clear().Read(_texts[_next++]);
            (_piece, _turn, _gap) = (0, 0, _next > 1 ? Between : 0);
        }

        _step.PositionIncrement = _turn > 0 ? 0 : 1 + _gap;
        _gap = 0;
        Emit();
        return true;
    }

    private void Emit()
    {
        var letters = _text.LettersOf(_piece);
        if (_text.IsCharacter(_piece))
        {
            Write(_turn == 0 ? letters : _text.PairAt(_piece));
            Turn(isLast: _turn == 1 || !_text.IsCharacter(_piece + 1));
        }
        else if (_turn == 0)
        {
            Write(letters);
            _term.Append(PieceTerms.Whole);
            Turn(isLast: false);
        }
        else
        {
            Write(letters[.._turn]);
            Turn(isLast: _turn == letters.Length);
        }
    }

    private void Turn(bool isLast)
    {
        _turn = isLast ? 0 : _turn + 1;
        _piece += isLast ? 1 : 0;
    }

    private void Write(ReadOnlySpan<char> letters)
    {
        _term.ResizeBuffer(letters.Length);
        letters.CopyTo(_term.Buffer);
        _term.Length = letters.Length;
    }
}
