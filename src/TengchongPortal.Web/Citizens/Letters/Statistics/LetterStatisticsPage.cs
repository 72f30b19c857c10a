using System.Collections.Immutable;

namespace TengchongPortal.Web.Citizens.Letters.Statistics;

/// <summary>How the letters of a year were handled, organ by organ.</summary>
public sealed record LetterStatisticsPage(int Year, ImmutableArray<int> Years, ImmutableArray<LetterFigures> Organs, LetterFigures Total);

/// <param name="Received">All that came in, whatever became of it.</param>
/// <param name="NotAccepted">Refused with a reason.</param>
/// <param name="OnTime">Answered by the last day of their term.</param>
/// <param name="MedianDays">Days from receipt to the first answer, half of them faster; null while nothing was answered.</param>
public sealed record LetterFigures(string Organ, int Received, int NotAccepted, int Answered, int OnTime, decimal? MedianDays)
{
    /// <summary>Of all that were answered, in percent.</summary>
    public string Rate => Answered == 0 ? "—" : $"{Math.Round(100m * OnTime / Answered, 1):0.#}%";

    public int Open => Received - NotAccepted - Answered;
}
