using TengchongPortal.Web.Components.Times;

namespace TengchongPortal.Web.Citizens.Figures.Exceptions;

/// <summary>The ledger of exceptions (信息公开例外台账): the counts of a day, and each ground with its clause.</summary>
public sealed record ExceptionsPage(DateOnly Day, IReadOnlyList<FigureTable> Tables, IReadOnlyList<GroundLine> Grounds)
{
    public int Total => Grounds.Sum(ground => ground.Count);

    public string DayWords => ChinaClock.LongDay(Day);
}

/// <summary>A ground (不予公开依据), how many texts rest on it, and how many are to be assessed again by today.</summary>
/// <param name="Next">Month of the next re-assessment, <c>yyyy-MM</c>; null when none lies ahead.</param>
public sealed record GroundLine(string Code, string Label, int Count, int Due, string? Next);
