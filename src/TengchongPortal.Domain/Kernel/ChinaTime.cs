namespace TengchongPortal.Domain.Kernel;

/// <summary>China Standard Time: instants rest as UTC, legal days are counted here. No daylight saving since 1991.</summary>
public static class ChinaTime
{
    public static TimeSpan Offset { get; } = TimeSpan.FromHours(8);

    public static DateTimeOffset Of(DateTimeOffset instant) => instant.ToOffset(Offset);

    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(Of(instant).DateTime);

    /// <summary>The instant at which a day begins in China.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), Offset).ToUniversalTime();

    /// <summary>The moment at which a clock on the wall in China shows this.</summary>
    public static DateTimeOffset AtClock(DateTime clock) => new DateTimeOffset(DateTime.SpecifyKind(clock, DateTimeKind.Unspecified), Offset).ToUniversalTime();
}
