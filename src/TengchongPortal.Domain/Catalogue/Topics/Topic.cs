using System.Collections.Immutable;

namespace TengchongPortal.Domain.Catalogue.Topics;

/// <summary>
/// A topic (专题): a question that is kept and asked anew at every reading, so that the page cannot go stale (R119). Nothing is filed in it.
/// </summary>
/// <param name="Key">Stable key in the address, lower-case pinyin.</param>
/// <param name="Name">What the page is called.</param>
/// <param name="Kind">Why there is such a page.</param>
/// <param name="Description">What stands on it.</param>
/// <param name="Owners">Keys of the organs that answer for the field.</param>
/// <param name="AnyOf">The question: a record belongs to the topic when it meets one of these.</param>
/// <param name="OpenedOn">First day on which the topic is shown.</param>
/// <param name="ClosedOn">First day on which it stands in the archive; null as long as it is kept up.</param>
public sealed record Topic(
    string Key,
    string Name,
    TopicKind Kind,
    string Description,
    ImmutableArray<string> Owners,
    ImmutableArray<TopicCriteria> AnyOf,
    DateOnly OpenedOn,
    DateOnly? ClosedOn = null)
{
    /// <summary>After so many days without anything new a hot field counts as silent (R38).</summary>
    public const int SilentAfterDays = 90;

    public bool IsOpenedOn(DateOnly day) => OpenedOn <= day;

    public bool IsArchivedOn(DateOnly day) => ClosedOn <= day;

    /// <summary>Whether the field has been silent: nothing newer than the last day known, or nothing ever.</summary>
    public bool IsSilentOn(DateOnly day, DateOnly? last) =>
        Kind.MustNotBeSilent && !IsArchivedOn(day) && (last is not { } known || known.AddDays(SilentAfterDays) < day);
}
