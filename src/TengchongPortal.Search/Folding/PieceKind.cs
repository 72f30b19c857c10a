namespace TengchongPortal.Search.Folding;

/// <summary>What a character is to the search.</summary>
public enum PieceKind : byte
{
    /// <summary>Blanks, punctuation, signs, pictures, half pairs: they end a word and are not looked for.</summary>
    Gap,

    /// <summary>Accents that stand alone, joiners, marks of direction: as if they were not there.</summary>
    Unseen,

    /// <summary>A letter of a script without capitals (Han above all): each is a piece by itself.</summary>
    Character,

    /// <summary>A word of letters that have capitals.</summary>
    Letters,

    /// <summary>A number.</summary>
    Digits,
}
