using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Log;

/// <summary>A stretch of the log, newest first, under its present head.</summary>
public sealed record LogPage(long Length, string HeadHash, IReadOnlyList<LogLine> Lines, int PageSize)
{
    public long? NewerFrom => Lines.Count > 0 && Lines[0].Sequence < Length ? Math.Min(Length, Lines[0].Sequence + PageSize) : null;

    public long? OlderFrom => Lines.Count > 0 && Lines[^1].Sequence > 1 ? Lines[^1].Sequence - 1 : null;

    public string? Newer => AddressOf(NewerFrom);

    public string? Older => AddressOf(OlderFrom);

    private static string? AddressOf(long? from) => from is { } place ? $"{PublicAddresses.Log}?from={place}" : null;
}
