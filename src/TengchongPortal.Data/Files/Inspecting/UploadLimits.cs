namespace TengchongPortal.Data.Files.Inspecting;

/// <summary>What may be uploaded (<c>Uploads:*</c>).</summary>
public sealed record UploadLimits
{
    public static IReadOnlyList<string> DefaultExtensions { get; } = ["pdf", "docx", "xlsx", "png", "jpg"];

    /// <summary>Of the five kinds the portal can look into; others have no inspection and are never taken.</summary>
    public IReadOnlyList<string> Extensions { get; init; } = DefaultExtensions;

    public long MaxBytes { get; init; } = 20L << 20;

    public long MaxImageBytes { get; init; } = 10L << 20;

    public int MaxNameLength { get; init; } = 120;

    public int MaxZipEntries { get; init; } = 2_000;

    public long MaxUnpackedBytes { get; init; } = 200L << 20;

    /// <summary>Of one entry, unpacked to packed; small entries are exempt.</summary>
    public int MaxRatio { get; init; } = 200;

    public int MaxImageSide { get; init; } = 16_000;

    public long MaxPixels { get; init; } = 50_000_000;
}
