using System.Collections.Immutable;
using TengchongPortal.Data.Reading.Letters;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;

namespace TengchongPortal.Web.Components.Letters;

/// <summary>Counts from the moments of each letter; nothing can be typed over, and the definitions stand beside the figures.</summary>
public sealed class LetterCounting(LetterTerms terms)
{
    /// <param name="letters">Of the year.</param>
    /// <param name="organs">In the order of the table.</param>
    public LetterStatisticsPage Count(int year, ImmutableArray<int> years, IReadOnlyList<LetterMoments> letters, IReadOnlyList<Organ> organs, Succession succession)
    {
        ArgumentNullException.ThrowIfNull(organs);
        ArgumentNullException.ThrowIfNull(succession);
        var living = organs.ToDictionary(organ => organ.Path, organ => succession.LivingOf(organ.Id));
        var groups = letters.ToLookup(letter => living.GetValueOrDefault(letter.OrganPath));
        return new(
            year,
            years,
            [.. organs.Where(organ => groups.Contains(organ.Id)).Select(organ => Figures(organ.Name, [.. groups[organ.Id]]) with { Organ = organ.Key })],
            [.. letters.GroupBy(letter => ChinaTime.DayOf(letter.ReceivedAt).Month).OrderBy(month => month.Key).Select(month => Figures($"{month.Key}月", [.. month]) with { Month = month.Key })],
            Figures("合计", letters));
    }

    private LetterFigures Figures(string name, IReadOnlyList<LetterMoments> letters)
    {
        var answered = letters.Where(letter => letter.FirstAnsweredAt is not null).ToList();
        return new(
            name,
            letters.Count,
            letters.Count(letter => letter.AcceptedAt is not null),
            letters.Count(letter => letter.State == LetterState.NotAccepted),
            answered.Count,
            answered.Count(letter => terms.KeptBy(letter.Timing, ChinaTime.DayOf(letter.FirstAnsweredAt!.Value)).IsInTime),
            Median([.. answered.Select(letter => ChinaTime.DayOf(letter.FirstAnsweredAt!.Value).DayNumber - ChinaTime.DayOf(letter.ReceivedAt).DayNumber).Order()]))
        {
            Rated = letters.Count(letter => letter.Rating is not null),
            Satisfied = letters.Count(letter => letter.Rating is LetterRating.VerySatisfied or LetterRating.Satisfied or LetterRating.Fair),
        };
    }

    private static decimal? Median(ImmutableArray<int> days) => days.Length == 0 ? null : (days[(days.Length - 1) / 2] + days[days.Length / 2]) / 2m;
}
