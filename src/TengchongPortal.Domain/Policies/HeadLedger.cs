using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Domain.Policies;

/// <summary>Who explained policies in person in a year (主要负责人带头解读, R32): every head that an organ named in it, also who explained nothing, and whoever spoke as its head without being named.</summary>
public static class HeadLedger
{
    /// <param name="statements">Of one organ, and of those merged into it.</param>
    /// <param name="speakers">Who explained as its head in the year, once for each interpretation.</param>
    /// <param name="until">The last day that is looked at: that of the year, or today.</param>
    public static IReadOnlyList<HeadCount> Of(IEnumerable<HeadStatement> statements, IReadOnlyCollection<(string Name, string Post)> speakers, DateOnly until)
    {
        ArgumentNullException.ThrowIfNull(speakers);
        var (heads, counts) = (HeadsOf(statements, until), speakers.CountBy(speaker => speaker.Name).ToDictionary());
        return
        [
            .. heads.Select(head => new HeadCount(head.Name, head.Post, counts.GetValueOrDefault(head.Name), IsInDoubt: false)),
            .. counts.Where(one => heads.All(head => head.Name != one.Key)).OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal)
                .Select(one => new HeadCount(one.Key, speakers.Last(speaker => speaker.Name == one.Key).Post, one.Value, IsInDoubt: heads.Count > 0)),
        ];
    }

    /// <summary>Whoever was named for some day of the year, each once, with the post held last.</summary>
    private static List<HeadStatement> HeadsOf(IEnumerable<HeadStatement> statements, DateOnly until) =>
        [.. statements.GroupBy(one => one.OrganId).SelectMany(organ => WithinYear([.. organ.OrderBy(one => one.Since)], until)).OrderBy(one => one.Since).Reverse().DistinctBy(one => one.Name).Reverse()];

    /// <summary>The statements of one organ, in order, that name somebody for a day of the year; who was replaced on its first day is not of it.</summary>
    private static IEnumerable<HeadStatement> WithinYear(List<HeadStatement> terms, DateOnly until) =>
        terms.Where((one, place) => one.Name.Length > 0 && ChinaTime.DayOf(one.Since) <= until && (place + 1 == terms.Count || ChinaTime.DayOf(terms[place + 1].Since) > new DateOnly(until.Year, 1, 1)));
}

/// <summary>A head, and how many interpretations of the year are by that person.</summary>
/// <param name="IsInDoubt">The organ named its heads of that year, and this person is none of them.</param>
public sealed record HeadCount(string Name, string Post, int Count, bool IsInDoubt);
