namespace TengchongPortal.Domain.Knowledge;

/// <summary>
/// Until when an entry is told, and what ends it first. Nothing else decides whether an entry is read anywhere: it is told while it is published itself,
/// its own last day has not passed, and everything that it rests on is public and in force.
/// </summary>
/// <param name="LastDay">The last day on which anybody is told; the first of all days for an entry that nobody is told any more.</param>
/// <param name="Cause">What ends it.</param>
/// <param name="Source">Title of the source that ends it; empty when it ends of itself.</param>
public sealed record EntryStanding(DateOnly LastDay, LapseCause Cause, string Source)
{
    /// <param name="isPublished">Its own edition is published: not hidden, withdrawn or taken down.</param>
    /// <param name="validUntil">Its own last day.</param>
    /// <param name="sources">Everything that it rests on; an entry that rests on nothing is told nowhere.</param>
    public static EntryStanding Of(bool isPublished, DateOnly? validUntil, IReadOnlyCollection<EntrySource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return !isPublished ? new(DateOnly.MinValue, LapseCause.Withdrawn, "")
            : sources.Count == 0 ? new(DateOnly.MinValue, LapseCause.SourceGone, "")
            : sources.SelectMany(EndsOf).Append(new(validUntil ?? DateOnly.MinValue, LapseCause.Expired, "")).MinBy(end => end.LastDay)!;
    }

    public bool IsToldOn(DateOnly day) => day <= LastDay;

    private static IEnumerable<EntryStanding> EndsOf(EntrySource source)
    {
        if (!source.IsPublic)
        {
            yield return new(DateOnly.MinValue, LapseCause.SourceGone, source.Title);
        }

        if (source.RepealedOn is { } repealed)
        {
            yield return new(repealed == DateOnly.MinValue ? repealed : repealed.AddDays(-1), LapseCause.SourceRepealed, source.Title);
        }

        if (source.ExpiresOn is { } last)
        {
            yield return new(last, LapseCause.SourceExpired, source.Title);
        }
    }
}

/// <summary>Something that an entry rests on: a document of the portal, or a rule of the register.</summary>
/// <param name="IsPublic">Citizens read it: it is neither withdrawn nor hidden nor gone, and a rule stands in the register.</param>
/// <param name="ExpiresOn">Its last day.</param>
/// <param name="RepealedOn">The first day on which it does not hold any more.</param>
public sealed record EntrySource(string Title, bool IsPublic, DateOnly? ExpiresOn = null, DateOnly? RepealedOn = null);

/// <summary>Why an entry is not told any more.</summary>
public enum LapseCause
{
    /// <summary>Its own edition is withdrawn, hidden or taken down, or it is not told on that channel any more.</summary>
    Withdrawn,
    Expired,
    SourceRepealed,
    SourceExpired,

    /// <summary>What it rests on is withdrawn, hidden or not public.</summary>
    SourceGone,
}
