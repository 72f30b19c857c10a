using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Domain.Policies;

/// <summary>Who explained policies in person in a year (主要负责人带头解读, R32): every head that an organ had in it, also who explained nothing, and whoever spoke as its head without standing in the register.</summary>
public static class PrincipalLedger
{
    /// <param name="statements">Of one organ.</param>
    /// <param name="speakers">Who explained as its head in the year, a name for each interpretation.</param>
    /// <param name="until">The last day that is looked at: that of the year, or today.</param>
    public static IReadOnlyList<PrincipalCount> Of(IEnumerable<HeadStatement> statements, IReadOnlyCollection<string> speakers, DateOnly until)
    {
        ArgumentNullException.ThrowIfNull(speakers);
        var (heads, counts) = (HeadsOf(statements, until), speakers.CountBy(name => name).ToDictionary());
        return
        [
            .. heads.Select(head => new PrincipalCount(head.Name, head.Post, counts.GetValueOrDefault(head.Name), IsRegistered: true)),
            .. counts.Where(one => heads.All(head => head.Name != one.Key)).OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal)
                .Select(one => new PrincipalCount(one.Key, "", one.Value, IsRegistered: false)),
        ];
    }

    /// <summary>Whoever was head on some day of the year, each once, with the post held last.</summary>
    private static List<HeadStatement> HeadsOf(IEnumerable<HeadStatement> statements, DateOnly until)
    {
        var (terms, first) = (statements.OrderBy(one => one.Since).ToList(), new DateOnly(until.Year, 1, 1));
        return [.. terms.Where((one, place) => one.Name.Length > 0 && ChinaTime.DayOf(one.Since) <= until && (place + 1 == terms.Count || ChinaTime.DayOf(terms[place + 1].Since) >= first))
            .Reverse().DistinctBy(one => one.Name).Reverse()];
    }
}

/// <summary>A head, and how many interpretations of the year are by that person.</summary>
/// <param name="IsRegistered">Whether the organ names that person as its head.</param>
public sealed record PrincipalCount(string Name, string Post, int Count, bool IsRegistered);
