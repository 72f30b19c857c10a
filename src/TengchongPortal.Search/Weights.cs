namespace TengchongPortal.Search;

/// <summary>What counts how much in the order of a result; all of it stands here.</summary>
public sealed record Weights
{
    /// <summary>How soon the same word again counts no more (k1 of BM25). The same for every index, as <see cref="LengthShare"/> is.</summary>
    public const float Saturation = 1.2f;

    /// <summary>How much a long text loses for its length (b of BM25).</summary>
    public const float LengthShare = 0.35f;

    public static Weights Usual { get; } = new();

    /// <summary>The words in the title, and the title being the whole question.</summary>
    public float Title { get; init; } = 16;

    public float WholeTitle { get; init; } = 24;

    /// <summary>A part of a number, and the number being the whole question.</summary>
    public float Number { get; init; } = 8;

    public float WholeNumber { get; init; } = 120;

    public float Keywords { get; init; } = 5;

    public float Organ { get; init; } = 2.5f;

    public float Column { get; init; } = 0.5f;

    public float Body { get; init; } = 1;

    public float Files { get; init; } = 0.5f;

    /// <summary>Several words standing together in the title, as a share of <see cref="Title"/>.</summary>
    public float Together { get; init; } = 0.5f;

    /// <summary>A word that means the same instead of the typed one.</summary>
    public float Synonym { get; init; } = 0.7f;

    /// <summary>A text of this many years counts half as much for its age; age takes no more than <see cref="MostLostToAge"/>.</summary>
    public double HalfLifeYears { get; init; } = 12;

    public double MostLostToAge { get; init; } = 0.3;

    /// <summary>A text that no longer holds, or not yet.</summary>
    public double NoLongerInForce { get; init; } = 0.6;

    public double NotYetInForce { get; init; } = 0.9;

    /// <summary>The share left after age.</summary>
    internal double OfAge(int days) => 1 - (MostLostToAge * (1 - Math.Pow(0.5, Math.Max(0, days) / 365.25 / HalfLifeYears)));
}
