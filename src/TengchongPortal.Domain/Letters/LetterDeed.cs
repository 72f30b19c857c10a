using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Letters;

/// <summary>A wish to take one step: who, when, and what the form said.</summary>
/// <param name="Actor">Null for the writer.</param>
public sealed record LetterDeed(LetterAct Act, Actor? Actor, DateTimeOffset At)
{
    public const int WordsMaxLength = 2000;

    /// <summary>What a template leaves for the clerk to fill in; an answer that holds one is not given.</summary>
    public const string Blank = "＿＿";

    /// <summary>The words as they were typed; they are judged and never kept in the clear.</summary>
    public string Words { get; init; } = "";

    /// <summary>The same words for the record book.</summary>
    public SealedText Sealed { get; init; } = SealedText.Nothing;

    public long? SeenVersion { get; init; }

    public LetterRating? Rating { get; init; }

    public RefusalGround? Ground { get; init; }

    /// <summary>At its acceptance: a simple or common question, which is owed an answer sooner.</summary>
    public bool IsSimple { get; init; }

    public bool IsOfWriter => Actor is null;

    // The words of a person stay out of every log.
    public override string ToString() => $"{Act} at {At:O}";
}

/// <summary>What a letter cannot know by itself.</summary>
/// <param name="Lead">The letter into which it is merged, or the one whose answer it gets.</param>
/// <param name="Target">Path of the organ that the step names, when it exists and works; null when there is none.</param>
public sealed record LetterFacts(LetterTerms Terms, Letter? Lead = null, string? Target = null)
{
    /// <summary>Whether it is a work order that the hotline passed on.</summary>
    public bool IsFromHotline { get; init; }
}
