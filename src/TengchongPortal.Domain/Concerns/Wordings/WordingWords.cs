using System.Collections.Immutable;

namespace TengchongPortal.Domain.Concerns.Wordings;

/// <summary>What the office writes of a topic on which several organs speak.</summary>
/// <param name="Marks">Words by one of which a title shows that it speaks of the topic.</param>
/// <param name="Text">What is said (统一口径).</param>
/// <param name="Units">Paths of the organs of the mechanism (联动机制成员单位).</param>
public sealed record WordingWords(string Topic, ImmutableArray<string> Marks, string Text, ImmutableArray<string> Units);
