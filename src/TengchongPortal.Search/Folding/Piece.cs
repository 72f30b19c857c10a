namespace TengchongPortal.Search.Folding;

/// <summary>One character or one word of a folded text.</summary>
/// <param name="At">Where its folded letters begin.</param>
/// <param name="Length">How many UTF-16 units its folded letters have.</param>
/// <param name="Start">Where it begins in the text as it was written.</param>
/// <param name="End">Where it ends in the text as it was written.</param>
public readonly record struct Piece(PieceKind Kind, int At, int Length, int Start, int End);
