using TengchongPortal.Data.Policies;

namespace TengchongPortal.Web.Staff.Policies;

/// <summary>A page of the interpretations that wait for their policy.</summary>
/// <param name="Wanted">How many there are at the organs of the person.</param>
/// <param name="InAll">How many there are in the city.</param>
/// <param name="Number">From 1.</param>
public sealed record UnpairedPage(IReadOnlyList<UnpairedLine> Lines, int Wanted, int InAll, int Number)
{
    public const int Size = 20;

    public const int Last = 1_000;

    public bool HasMore => Number < Last && Wanted > Number * Size;
}

/// <summary>One of them.</summary>
/// <param name="MayPair">Whether the person may open the revision that pairs it.</param>
public sealed record UnpairedLine(UnpairedInterpretation Interpretation, bool MayPair);
