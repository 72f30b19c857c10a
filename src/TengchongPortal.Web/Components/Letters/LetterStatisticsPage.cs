using System.Collections.Immutable;

namespace TengchongPortal.Web.Components.Letters;

/// <summary>How the letters of a year were handled, organ by organ and month by month.</summary>
/// <param name="Months">Those in which letters came, the first first.</param>
public sealed record LetterStatisticsPage(int Year, ImmutableArray<int> Years, ImmutableArray<LetterFigures> Organs, ImmutableArray<LetterFigures> Months, LetterFigures Total);

/// <summary>A table of them.</summary>
/// <param name="Key">By which tests find it.</param>
/// <param name="Head">Of the first column.</param>
public sealed record FigureTable(string Key, string Caption, string Head, ImmutableArray<LetterFigures> Lines, LetterFigures Total)
{
    /// <summary>Where the letters behind a cell are listed, for who may read them; null for citizens.</summary>
    public Func<LetterFigures, LetterFigure, string?>? RowsOf { get; init; }

    public string? AddressOf(LetterFigures line, LetterFigure figure) => RowsOf?.Invoke(line, figure);
}

/// <param name="Name">An organ, or a month.</param>
/// <param name="Received">All that came in, whatever became of it.</param>
/// <param name="Accepted">Taken up by somebody.</param>
/// <param name="NotAccepted">Refused with a reason.</param>
/// <param name="OnTime">Answered by the last day of their term.</param>
/// <param name="MedianDays">Days from receipt to the first answer, half of them faster; null while nothing was answered.</param>
public sealed record LetterFigures(string Name, int Received, int Accepted, int NotAccepted, int Answered, int OnTime, decimal? MedianDays)
{
    /// <summary>Key of the organ; empty for others.</summary>
    public string Organ { get; init; } = "";

    /// <summary>1 to 12; null for others.</summary>
    public int? Month { get; init; }

    /// <summary>How many writers rated the answer.</summary>
    public int Rated { get; init; }

    /// <summary>How many of them were satisfied, basically at least.</summary>
    public int Satisfied { get; init; }

    /// <summary>Of all that were answered, in percent.</summary>
    public string Rate => Share(OnTime, Answered);

    /// <summary>Of all that were rated, in percent.</summary>
    public string Satisfaction => Share(Satisfied, Rated);

    public int Open => Received - NotAccepted - Answered;

    private static string Share(int part, int whole) => whole == 0 ? "—" : $"{Math.Round(100m * part / whole, 1):0.#}%";
}
