using System.Globalization;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Importing.Mapping;

/// <summary>When the old site says that a text first appeared: to the second, to the day, or not at all. Times without offset are China's.</summary>
public readonly record struct PublishedMoment(DateTimeOffset? At, PublishedPrecision Precision)
{
    private static readonly string[] _seconds = ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss"];

    private static readonly string[] _zoned = ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss'Z'"];

    public static PublishedMoment Unknown { get; } = new(null, PublishedPrecision.Unknown);

    public static PublishedMoment Of(string text)
    {
        if (DayOf(text) is { } day)
        {
            return new(ChinaTime.StartOf(day), PublishedPrecision.Day);
        }

        if (DateTime.TryParseExact(text, _seconds, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) && local.Year > 1)
        {
            return new(new DateTimeOffset(local, ChinaTime.Offset).ToUniversalTime(), PublishedPrecision.Second);
        }

        return DateTimeOffset.TryParseExact(text, _zoned, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var zoned)
            ? new(zoned.ToUniversalTime(), PublishedPrecision.Second)
            : Unknown;
    }

    /// <summary>A day after the year 1, so that the start of it in China is an instant.</summary>
    public static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year > 1 ? day : null;
}
