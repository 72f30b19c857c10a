using System.Collections.Immutable;

namespace TengchongPortal.Domain.Disclosures.Routing;

/// <summary>
/// Whether a change is small enough for route M (workflow.md 3.4): few characters, and no numbers, dates, files or header fields.
/// Names cannot be told from words without a register; the reviewer's checklist asks for them.
/// </summary>
public static class MinorChange
{
    /// <param name="limit">Most characters that may go and come, each (grade D, dated with the route).</param>
    public static bool Fits(RevisionText old, RevisionText @new, int limit)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        var (removed, added) = Changed(old.Body, @new.Body);
        return removed.Length <= limit
            && added.Length <= limit
            && !HasDigit(removed) && !HasDigit(added)
            && SameAround(old, @new);
    }

    private static bool SameAround(RevisionText old, RevisionText @new) =>
        old.Files.Select(file => file.Sha256).SequenceEqual(@new.Files.Select(file => file.Sha256))
        && old.Relations.SequenceEqual(@new.Relations)
        && old.Flags.SequenceEqual(@new.Flags)
        && Bare(old) == Bare(@new);

    private static RevisionText Bare(RevisionText text) => text with
    {
        Body = "",
        ChangeKind = ChangeKind.First,
        ChangeNote = "",
        Files = ImmutableArray<RevisionFile>.Empty,
        Relations = ImmutableArray<RevisionRelation>.Empty,
        NamedOrgans = ImmutableArray<string>.Empty,
        Flags = ImmutableArray<string>.Empty,
        Filling = null,
    };

    // The span between the common beginning and the common end: never smaller than what really changed.
    private static (string Removed, string Added) Changed(string old, string @new)
    {
        var start = 0;
        while (start < old.Length && start < @new.Length && old[start] == @new[start])
        {
            start++;
        }

        var end = 0;
        while (end < old.Length - start && end < @new.Length - start && old[^(end + 1)] == @new[^(end + 1)])
        {
            end++;
        }

        return (old[start..^end], @new[start..^end]);
    }

    private static bool HasDigit(string text) => text.Any(character => char.IsDigit(character) || "〇一二三四五六七八九十百千万亿".Contains(character, StringComparison.Ordinal));
}
