namespace TengchongPortal.Web.Citizens.Log;

/// <summary>The log for machines: every field a hash covers, in the very form that is hashed.</summary>
public sealed record LogJson(long Length, string HeadHash, string? Older, IReadOnlyList<LogJson.Leaf> Leaves)
{
    public static LogJson Of(LogPage page)
    {
        ArgumentNullException.ThrowIfNull(page);

        return new(page.Length, page.HeadHash, page.OlderFrom is { } from ? $"/log.json?from={from}" : null, [.. page.Lines.Select(Of)]);
    }

    private static Leaf Of(LogLine line) => new(
        line.Sequence,
        line.ReleaseEventId.ToString("N"),
        line.Kind.ToString(),
        line.IndexNumber,
        line.RevisionHash,
        line.At.UtcTicks,
        line.At.UtcDateTime.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        line.ReasonClass,
        line.PreviousHash,
        line.Hash);

    /// <summary>Ticks are hundreds of nanoseconds since the year 1, UTC.</summary>
    public sealed record Leaf(long Sequence, string Event, string Kind, string IndexNumber, string RevisionHash, long Ticks, string At, string ReasonClass, string PreviousHash, string Hash);
}
