using System.Collections.Immutable;

namespace TengchongPortal.Search.Highlighting;

/// <summary>A stretch of a text as it was written; all parts together are the text.</summary>
public readonly record struct TextPart(string Text, bool IsHit);

/// <summary>A few lines of a longer text.</summary>
/// <param name="IsFromFile">From an attachment, not from the record's own text.</param>
/// <param name="StartsInside">There is text before it.</param>
/// <param name="EndsInside">There is text after it.</param>
public sealed record Passage(ImmutableArray<TextPart> Parts, bool IsFromFile, bool StartsInside, bool EndsInside);
