using System.Collections.Immutable;
using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Data.Letters;

/// <summary>A step as a form asks for it: other things named by what people know them by.</summary>
/// <param name="Act">Which row of the table.</param>
public sealed record LetterWish(LetterAct Act)
{
    public string Words { get; init; } = "";

    public long? SeenVersion { get; init; }

    /// <summary>Key of an organ.</summary>
    public string? Organ { get; init; }

    /// <summary>Number of the letter that is to lead.</summary>
    public long? Lead { get; init; }

    public RefusalGround? Ground { get; init; }

    public LetterRating? Rating { get; init; }

    public bool IsSimple { get; init; }

    /// <summary>What the writer gives with it.</summary>
    public ImmutableArray<LetterAttachment> Files { get; init; } = [];

    // The words of a person stay out of every log.
    public override string ToString() => $"{Act}";
}
