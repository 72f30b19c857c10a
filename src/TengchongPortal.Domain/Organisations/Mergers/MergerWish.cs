using System.Collections.Immutable;

namespace TengchongPortal.Domain.Organisations.Mergers;

/// <summary>What an administrator wants merged.</summary>
/// <param name="Predecessors">Keys of the organs that are dissolved.</param>
/// <param name="Successor">Key of the organ that answers from then on; null when it is founded in the same act.</param>
/// <param name="Founded">The organ that is founded; null when there is one.</param>
/// <param name="EffectiveOn">First day on which the predecessors are no more.</param>
public sealed record MergerWish(ImmutableArray<string> Predecessors, string? Successor, FoundedOrgan? Founded, DateOnly EffectiveOn, string Basis);

/// <summary>An organ that comes into being by a merger.</summary>
/// <param name="IndexCode">First part of its index numbers.</param>
/// <param name="Prefixes">Its document-number prefixes (机关代字), separated by <c>|</c>; empty while there is none.</param>
public sealed record FoundedOrgan(string Key, string Name, string ShortName, OrganKind Kind, string IndexCode, string Prefixes);
