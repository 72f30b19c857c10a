using System.Globalization;

namespace TengchongPortal.Data.Reading.Lists;

/// <summary>Place of a record in a list sorted newest first; written as <c>{ticks}-{sequence}</c> in hexadecimal for the address of the next page.</summary>
public readonly record struct RecordKey(DateTimeOffset SortAt, long Sequence)
{
    private const int Longest = 33;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{SortAt.UtcTicks:x}-{Sequence:x}");

    /// <summary>False for every text that <see cref="ToString"/> could not have written.</summary>
    public static bool TryParse(string? text, out RecordKey key)
    {
        key = default;
        if (text is null || text.Length > Longest || text.Split('-') is not [var ticks, var sequence]
            || !TryRead(ticks, out var at) || !TryRead(sequence, out var number) || at > DateTimeOffset.MaxValue.UtcTicks)
        {
            return false;
        }

        key = new(new DateTimeOffset(at, TimeSpan.Zero), number);
        return true;
    }

    private static bool TryRead(string text, out long number) =>
        long.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out number) && number >= 0;
}
