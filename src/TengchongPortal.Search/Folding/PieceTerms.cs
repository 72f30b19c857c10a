namespace TengchongPortal.Search.Folding;

/// <summary>How pieces are named in the index: a character, a pair of neighbouring characters, a word in whole, and each beginning of a word.</summary>
public static class PieceTerms
{
    /// <summary>Marks a word in whole; no piece holds it.</summary>
    public const char Whole = '\u0001';

    /// <summary>The terms, with their distance from the first piece, that a field must hold for the run to lie in it.</summary>
    public static IEnumerable<(string Term, int Distance)> Of(PieceRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        for (var at = 0; at < run.Count; at++)
        {
            var piece = run.Pieces[at];
            var isPair = piece.IsCharacter && IsCharacter(run, at + 1);
            yield return (isPair ? piece.Letters + run.Pieces[at + 1].Letters : TermOf(piece, isLast: at == run.Count - 1), at);
            // Every second pair is enough, but no character may be left over at the end of a row.
            at += isPair && (!IsCharacter(run, at + 2) || IsCharacter(run, at + 3)) ? 1 : 0;
        }
    }

    private static string TermOf(RunPiece piece, bool isLast) => piece.IsCharacter || isLast ? piece.Letters : piece.Letters + Whole;

    private static bool IsCharacter(PieceRun run, int at) => at < run.Count && run.Pieces[at].IsCharacter;
}
