namespace TengchongPortal.Domain.WorkingTime;

/// <summary>What a holiday notice or a local decision says of a day.</summary>
public enum DayKind
{
    /// <summary>放假: no work on this day.</summary>
    Off,

    /// <summary>上班: work on this day, normally a swapped Saturday or Sunday (调休).</summary>
    Work,
}
